<?php
/**
 * Inserts every file of posts/, and a "kitchen-sink" of all that are named blocks-*.
 *
 * @return array<string, int> Their ids by the files' names.
 */
function seed_strange_stories( array $people, array $sections, array $media ): array {
	global $wpdb;
	$stories = array();
	$sink    = array();
	foreach ( glob( dirname( __DIR__ ) . '/posts/*.txt' ) as $at => $file ) {
		$name                      = basename( $file, '.txt' );
		list( $matter, $template ) = explode( "\n---\n", (string) file_get_contents( $file ), 2 );
		preg_match_all( '/^(\w+): ?(.*)$/m', $matter, $lines );
		$matter           = array_combine( $lines[1], $lines[2] );
		$content          = seed_filled( $template, $media );
		$stories[ $name ] = seed_strange_story( $name, $matter, $content, seed_after( '2025-06-29 23:00:00', -3600 * $at ), $people, $sections, $media, $stories );
		if ( str_starts_with( $name, 'blocks-' ) ) {
			$sink[] = $content;
		}
	}
	$matter                  = array( 'title' => 'The kitchen sink', 'excerpt' => 'Every block there is, one after another.', 'section' => 'culture', 'tags' => 'Blocks' );
	$stories['kitchen-sink'] = seed_strange_story( 'kitchen-sink', $matter, implode( "\n\n", $sink ), '2025-06-28 12:00:00', $people, $sections, $media, $stories );
	foreach ( array( 'blocks-text', 'kitchen-sink' ) as $name ) {
		update_post_meta( $stories[ $name ], 'footnotes', wp_slash( seed_footnotes() ) );
	}

	$gone = seed_picture( 'iceberg-nine-tenths' );
	update_post_meta( $stories['picture-deleted'], '_thumbnail_id', $gone );
	// Not by wp_delete_attachment, which mends the post: an import or a plugin does not.
	$wpdb->delete( $wpdb->posts, array( 'ID' => $gone ) );
	$wpdb->update( $wpdb->posts, array( 'post_author' => 9999 ), array( 'ID' => $stories['author-deleted'] ) );

	wp_update_post( array( 'ID' => $stories['renamed-story'], 'post_name' => 'a-better-name' ) );
	return $stories;
}

function seed_strange_story( string $name, array $matter, string $content, string $date, array $people, array $sections, array $media, array $stories ): int {
	$author = $people[ $matter['author'] ?? 'ines-okoro' ];
	// What an author may not write is taken out as it is saved, so this must be theirs.
	wp_set_current_user( $author );
	$names = static fn ( string $list ) => array_filter( array_map( 'trim', explode( ',', $list ) ) );
	$id    = seed_story(
		array(
			'post_name'      => $matter['slug'] ?? $name,
			'post_title'     => $matter['title'],
			'post_content'   => $content,
			'post_excerpt'   => $matter['excerpt'] ?? '',
			'post_author'    => $author,
			'post_status'    => $matter['status'] ?? 'publish',
			'post_password'  => $matter['password'] ?? '',
			'post_type'      => $matter['type'] ?? 'post',
			'post_parent'    => $stories[ 'page-' . ( $matter['parent'] ?? '' ) ] ?? 0,
			'comment_status' => $matter['comments'] ?? 'open',
			'date'           => $matter['date'] ?? $date,
			'section'        => array_map( static fn ( $slug ) => $sections[ $slug ], $names( $matter['section'] ?? '' ) ),
			'tags'           => array_map( static fn ( $tag ) => seed_term( 'post_tag', sanitize_title( $tag ), $tag ), $names( $matter['tags'] ?? '' ) ),
			'picture'        => $media[ $matter['picture'] ?? '' ] ?? 0,
		)
	);
	wp_set_current_user( 1 );
	return $id;
}

/** Puts ids and addresses in: {{id:tide-mill}}, {{url:tide-mill:large}}, {{post:slug}}, {{link:slug}}, {{home}}. */
function seed_filled( string $template, array $media ): string {
	return (string) preg_replace_callback(
		'/\{\{(\w+):?([\w-]*):?(\w*)\}\}/',
		static function ( array $parts ) use ( $media ) {
			list( , $kind, $name, $size ) = $parts;
			switch ( $kind ) {
				case 'home':
					return home_url( '/' );
				case 'id':
					return (string) $media[ $name ];
				case 'url':
					$is_picture = wp_attachment_is_image( $media[ $name ] );
					return $is_picture ? wp_get_attachment_image_url( $media[ $name ], $size ) : wp_get_attachment_url( $media[ $name ] );
			}
			$post = get_page_by_path( $name, OBJECT, 'post' );
			return 'post' === $kind ? (string) $post->ID : get_permalink( $post );
		},
		$template
	);
}

function seed_footnotes(): string {
	$id = '6f2c1f0e-0000-4000-8000-00000000000';
	return (string) wp_json_encode(
		array(
			array( 'id' => "{$id}1", 'content' => 'Measured at the <em>lower</em> sill.' ),
			array( 'id' => "{$id}2", 'content' => 'See <a href="https://example.org/sills">the survey</a>.' ),
		)
	);
}
