<?php
/**
 * What the seeds are written in. Everything goes through WordPress's own functions; dates are UTC.
 */
require_once ABSPATH . 'wp-admin/includes/image.php';
require_once ABSPATH . 'wp-admin/includes/media.php';
require_once ABSPATH . 'wp-admin/includes/user.php';

/** Runs a seed as an administrator, in one transaction and with all counting at the end: many times as fast. */
function seed( callable $work ): void {
	global $wpdb;
	// Both write the cron option once per post.
	remove_action( 'publish_post', '_publish_post_hook', 5 );
	remove_action( 'transition_post_status', '_transition_post_status', 5 );
	wp_set_current_user( 1 );
	wp_defer_term_counting( true );
	wp_defer_comment_counting( true );
	$wpdb->query( 'START TRANSACTION' );
	$work();
	wp_defer_comment_counting( false );
	wp_defer_term_counting( false );
	foreach ( array( 'category', 'post_tag' ) as $taxonomy ) {
		wp_update_term_count_now( get_terms( array( 'taxonomy' => $taxonomy, 'hide_empty' => false, 'fields' => 'tt_ids' ) ), $taxonomy );
	}
	$wpdb->query( 'COMMIT' );
}

/** @return mixed What a WordPress function gave, unless that is an error. */
function seed_must( $result ) {
	if ( is_wp_error( $result ) || ! $result ) {
		throw new RuntimeException( is_wp_error( $result ) ? $result->get_error_message() : 'WordPress refused without a word.' );
	}
	return $result;
}

function seed_user( string $login, string $name, string $role, string $biography = '' ): int {
	return seed_must(
		wp_insert_user(
			array(
				'user_login'    => $login,
				'user_pass'     => 'password',
				'user_email'    => "$login@paper.invalid",
				'user_nicename' => $login,
				'display_name'  => $name,
				'description'   => $biography,
				'role'          => $role,
			)
		)
	);
}

/** @return int The id of the category or tag. */
function seed_term( string $taxonomy, string $slug, string $name, int $parent = 0, string $description = '' ): int {
	$found = get_term_by( 'slug', $slug, $taxonomy );
	if ( $found ) {
		return $found->term_id;
	}
	$term = array( 'slug' => $slug, 'parent' => $parent, 'description' => $description );
	return seed_must( wp_insert_term( $name, $taxonomy, $term ) )['term_id'];
}

/**
 * Inserts a post. Besides wp_insert_post's own keys: `date` (UTC, '2026-03-30 08:00:00'), `updated` likewise, `section`
 * (category ids), `tags` (ids), `picture` (attachment id). Published is published, however far this machine's clock is
 * from the story's date.
 */
function seed_story( array $story ): int {
	global $wpdb;
	$date  = $story['date'] ?? '2026-01-01 09:00:00';
	$post  = array_diff_key( $story, array_flip( array( 'date', 'updated', 'section', 'tags', 'picture' ) ) );
	$post += array(
		'post_status'    => 'publish',
		'post_author'    => 1,
		'comment_status' => 'open',
		'post_date_gmt'  => $date,
		'post_date'      => get_date_from_gmt( $date ),
		'post_category'  => $story['section'] ?? array(),
	);
	$id    = seed_must( wp_insert_post( wp_slash( $post ), true ) );
	if ( ! empty( $story['tags'] ) ) {
		wp_set_object_terms( $id, $story['tags'], 'post_tag' );
	}
	if ( ! empty( $story['picture'] ) ) {
		update_post_meta( $id, '_thumbnail_id', $story['picture'] );
	}
	$updated = $story['updated'] ?? $date;
	$truth   = array(
		'post_status'       => $post['post_status'],
		'post_date'         => $post['post_date'],
		'post_date_gmt'     => $date,
		'post_modified'     => get_date_from_gmt( $updated ),
		'post_modified_gmt' => $updated,
	);
	$wpdb->update( $wpdb->posts, $truth, array( 'ID' => $id ) );
	clean_post_cache( $id );
	return $id;
}

/** Copies a picture of the bundled paper (by the beginning of its file's name) into the media library. */
function seed_picture( string $name, string $alt = '', string $caption = '' ): int {
	$files = glob( getenv( 'SEED_PICTURES' ) . "/$name-*-1200.jpg" );
	if ( ! $files ) {
		throw new RuntimeException( "The bundled paper has no picture named $name." );
	}
	return seed_file( "$name.jpg", (string) file_get_contents( $files[0] ), 'image/jpeg', array( 'post_excerpt' => $caption ), $alt );
}

/** Puts a file into the media library, with all its sizes where it is a picture. */
function seed_file( string $name, string $bytes, string $type, array $more = array(), string $alt = '' ): int {
	$upload = wp_upload_bits( $name, null, $bytes, '2026/01' );
	if ( $upload['error'] ) {
		throw new RuntimeException( $upload['error'] );
	}
	$post = $more + array(
		'post_mime_type' => $type,
		'post_title'     => pathinfo( $name, PATHINFO_FILENAME ),
		'post_status'    => 'inherit',
		'post_date'      => '2026-01-01 08:00:00',
		'guid'           => $upload['url'],
	);
	$id   = seed_must( wp_insert_attachment( wp_slash( $post ), $upload['file'], 0, true ) );
	wp_update_attachment_metadata( $id, wp_generate_attachment_metadata( $id, $upload['file'] ) );
	if ( '' !== $alt ) {
		update_post_meta( $id, '_wp_attachment_image_alt', $alt );
	}
	return $id;
}

/** Inserts a comment as it is, past every check. `date` is UTC. */
function seed_comment( int $post, string $name, string $text, string $date, array $more = array() ): int {
	$login = strtolower( (string) preg_replace( '/[^A-Za-z0-9]+/', '-', $name ) );
	return seed_must(
		wp_insert_comment(
			wp_slash(
				$more + array(
					'comment_post_ID'      => $post,
					'comment_author'       => $name,
					'comment_author_email' => "$login@letters.invalid",
					'comment_content'      => $text,
					'comment_date_gmt'     => $date,
					'comment_date'         => get_date_from_gmt( $date ),
					'comment_approved'     => 1,
					'comment_parent'       => 0,
				)
			)
		)
	);
}

/** 'YYYY-MM-DD HH:MM:SS' some seconds after another. */
function seed_after( string $date, int $seconds ): string {
	return gmdate( 'Y-m-d H:i:s', strtotime( "$date UTC" ) + $seconds );
}
