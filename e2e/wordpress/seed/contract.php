<?php
/**
 * The paper that the contract suite knows, story for story as server/newsroom/testing/contract-edition.ts has it.
 */
require_once __DIR__ . '/library.php';

seed(
	static function () {
		$ada     = seed_user( 'ada', 'Ada Fenn', 'author', 'Ada writes.' );
		$tom     = seed_user( 'tom', 'Tom Arkell', 'author' );
		$science = seed_term( 'category', 'science', 'Science', 0, 'How things are.' );
		$places  = seed_term( 'category', 'places', 'Places' );
		seed_term( 'category', 'empty', 'Nothing Yet' );
		$tag = static fn ( string $name ) => seed_term( 'post_tag', strtolower( $name ), $name );

		for ( $number = 1; $number <= 22; $number++ ) {
			seed_story(
				array(
					'post_name'    => "plain-$number",
					'post_title'   => "Plain story $number",
					'post_content' => "<!-- wp:paragraph -->\n<p>Plain words and common ones.</p>\n<!-- /wp:paragraph -->",
					'post_author'  => $ada,
					'date'         => sprintf( '2026-03-%02d 08:00:00', $number ),
					'section'      => array( $science ),
					'tags'         => array( $tag( 'Plain' ) ),
				)
			);
		}
		seed_story(
			array(
				'post_name'      => 'c-lonely',
				'post_title'     => 'Alone',
				'post_content'   => "<!-- wp:paragraph -->\n<p>Nothing shared. The zephyrine is only in the text here.</p>\n<!-- /wp:paragraph -->",
				'post_author'    => $tom,
				'comment_status' => 'closed',
				'date'           => '2026-03-29 08:00:00',
				'section'        => array( $places ),
				'tags'           => array( $tag( 'Solitude' ) ),
			)
		);
		$close = seed_story(
			array(
				'post_name'    => 'b-close',
				'post_title'   => 'A mill by the sea',
				'post_content' => "<!-- wp:paragraph -->\n<p>A quiet place.</p>\n<!-- /wp:paragraph -->",
				'post_author'  => $ada,
				'date'         => '2026-03-30 08:00:00',
				'section'      => array( $science ),
				'tags'         => array( $tag( 'Mills' ), $tag( 'Coast' ) ),
			)
		);
		$link  = get_permalink( $close );
		$tide  = seed_story(
			array(
				'post_name'    => 'a-tide',
				'post_title'   => 'The tide and the mill',
				'post_excerpt' => 'How water turned a wheel',
				'post_content' => "<!-- wp:paragraph -->\n<p>The <em>moon</em> pulls. A word: zephyrine.</p>\n<!-- /wp:paragraph -->\n\n" .
					"<!-- wp:heading -->\n<h2 class=\"wp-block-heading\">Why</h2>\n<!-- /wp:heading -->\n\n" .
					"<!-- wp:paragraph -->\n<p>It <a href=\"$link\">turns</a>.</p>\n<!-- /wp:paragraph -->\n\n" .
					"<!-- wp:paragraph -->\n<p><strong>See also:</strong> <a href=\"$link\">A mill by the sea</a></p>\n<!-- /wp:paragraph -->",
				'post_author'  => $ada,
				'date'         => '2026-04-01 08:00:00',
				'updated'      => '2026-04-02 08:00:00',
				'section'      => array( $science ),
				'tags'         => array( $tag( 'Tides' ), $tag( 'Mills' ) ),
				'picture'      => seed_picture( 'tide-mill', 'A mill', 'At <em>ebb</em>' ),
			)
		);
		seed_threads( $tide, $ada );
	}
);

/** 52 threads, of which the first two have replies: two pages. */
function seed_threads( int $post, int $author ): void {
	$at    = static fn ( int $hours ) => seed_after( '2026-04-01 08:00:00', $hours * 3600 );
	$roots = array();
	for ( $number = 0; $number < 52; $number++ ) {
		$roots[] = seed_comment( $post, "Reader $number", "Thought $number", $at( $number + 1 ) );
	}
	$thanks = seed_comment( $post, 'Ada Fenn', 'Thank you', $at( 102 ), array( 'comment_parent' => $roots[0], 'user_id' => $author ) );
	seed_comment( $post, 'Bo', 'Indeed', $at( 103 ), array( 'comment_parent' => $thanks ) );
	seed_comment( $post, 'Cy', 'Late', $at( 104 ), array( 'comment_parent' => $roots[1], 'comment_author_url' => 'https://cy.example' ) );
}
