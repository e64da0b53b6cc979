<?php
/**
 * Fills an empty WordPress with the stories of the bench. `$seed_file` is JSON: the paper's name, how many stories are
 * on a page, and the stories with their text as blocks and their picture as a file.
 */
global $seed_file;
$paper = json_decode( (string) file_get_contents( $seed_file ), true, 512, JSON_THROW_ON_ERROR );

update_option( 'blogname', $paper['name'] );
update_option( 'blogdescription', '' );
update_option( 'posts_per_page', $paper['storiesPerPage'] );
switch_theme( 'twentytwentyfour' );

seed(
	static function () use ( $paper ) {
		// The theme's own home page for blogs; the one that it begins with is that of an architect's office.
		wp_insert_post(
			array(
				'post_type'    => 'wp_template',
				'post_name'    => 'home',
				'post_title'   => 'Blog Home',
				'post_status'  => 'publish',
				'post_content' => '<!-- wp:pattern {"slug":"twentytwentyfour/template-home-blogging"} /-->',
				'tax_input'    => array( 'wp_theme' => array( 'twentytwentyfour' ) ),
			)
		);
		$authors = array();
		foreach ( $paper['stories'] as $story ) {
			$login             = sanitize_title( $story['author'] );
			$authors[ $login ] = $authors[ $login ] ?? seed_user( $login, $story['author'], 'author' );
			$bytes             = (string) file_get_contents( $story['pictureFile'] );
			$picture           = array( 'post_excerpt' => $story['caption'] );
			$section           = sanitize_title( $story['section'] );
			seed_story(
				array(
					'post_title'     => $story['headline'],
					'post_name'      => $story['slug'],
					'post_excerpt'   => $story['standfirst'],
					'post_content'   => $story['content'],
					'post_author'    => $authors[ $login ],
					'comment_status' => 'closed',
					'date'           => gmdate( 'Y-m-d H:i:s', strtotime( $story['published'] ) ),
					'section'        => array( seed_term( 'category', $section, $story['section'] ) ),
					'tags'           => array( seed_term( 'post_tag', $section, $story['section'] ) ),
					'picture'        => seed_file( "{$story['slug']}.jpg", $bytes, 'image/jpeg', $picture, $story['alt'] ),
				)
			);
		}
	}
);

foreach ( $paper['stories'] as $story ) {
	$post = get_page_by_path( $story['slug'], OBJECT, 'post' );
	$path = wp_parse_url( (string) get_permalink( $post ), PHP_URL_PATH );
	if ( $path !== $story['path'] ) {
		throw new RuntimeException( "The story {$story['path']} is at $path." );
	}
}
