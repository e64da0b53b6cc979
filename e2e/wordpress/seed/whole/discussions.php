<?php
function seed_discussions( array $plain, array $strange, array $people ): void {
	seed_lively_discussion( $strange['lively-discussion'] );
	seed_tangled_discussion( $strange['tangled-discussion'], $people );
	seed_comment( $strange['closed-discussion'], 'Early Bird', 'I was in time.', '2025-06-29 01:00:00' );
	// One or two under every fifth story.
	foreach ( array_values( $plain ) as $at => $post ) {
		if ( 0 !== $at % 5 ) {
			continue;
		}
		$first = seed_comment( $post, 'Reader ' . $at, 'I have walked past it for years and never knew.', '2025-07-01 10:00:00' );
		if ( 0 === $at % 10 ) {
			seed_comment( $post, 'Neighbour', 'Nor did I.', '2025-07-01 11:00:00', array( 'comment_parent' => $first ) );
		}
	}
}

/** 260 comments: each fifth begins a thread, the others answer what came before. */
function seed_lively_discussion( int $post ): void {
	$last = 0;
	for ( $number = 1; $number <= 260; $number++ ) {
		$parent = 1 === $number % 5 ? 0 : $last;
		$last   = seed_comment( $post, "Reader $number", "Letter number $number: the towpath should be lit, or should not.", seed_after( '2025-06-29 01:00:00', 60 * $number ), array( 'comment_parent' => $parent ) );
	}
}

/** Replies whose parents are missing, held, elsewhere or themselves; and everything that can be in a comment. */
function seed_tangled_discussion( int $post, array $people ): void {
	global $wpdb;
	$minute = 0;
	$say    = static function ( string $name, string $text, array $more = array() ) use ( $post, &$minute ) {
		return seed_comment( $post, $name, $text, seed_after( '2025-06-29 02:00:00', 60 * ++$minute ), $more );
	};
	$under  = static fn ( int $parent ) => array( 'comment_parent' => $parent );

	$first = $say( 'Ann', 'The first letter.' );
	$say( 'Bo', 'Answers a comment that is gone.', $under( 999999 ) );
	$held = $say( 'Held', 'Secret: nobody has read this yet (petrichor).', array( 'comment_approved' => 0 ) );
	$say( 'Cy', 'Answers a comment that is held.', $under( $held ) );
	$spam = $say( 'Spam', 'Secret: cheap watches (ultramarine).', array( 'comment_approved' => 'spam' ) );
	$say( 'Di', 'Answers a comment that is spam.', $under( $spam ) );
	$say( 'Trash', 'Secret: thrown away (tomorrowness).', array( 'comment_approved' => 'trash' ) );
	$itself = $say( 'Ed', 'Answers itself.' );
	$one    = $say( 'Flo', 'Answers the next.' );
	$two    = $say( 'Gus', 'Answers the one before.', $under( $one ) );
	$wpdb->update( $wpdb->comments, array( 'comment_parent' => $itself ), array( 'comment_ID' => $itself ) );
	$wpdb->update( $wpdb->comments, array( 'comment_parent' => $two ), array( 'comment_ID' => $one ) );

	$deep = $first;
	for ( $level = 2; $level <= 9; $level++ ) {
		$deep = $say( "Level $level", "At level $level.", $under( $deep ) );
	}
	$say( 'Hal', 'Came later, but is dated before what it answers.', $under( $first ) + array( 'comment_date_gmt' => '2025-06-28 00:00:00', 'comment_date' => '2025-06-27 20:00:00' ) );

	$say( 'The Editor', '<script>document.documentElement.setAttribute("data-attacked","comment")</script><iframe src="https://evil.invalid/"></iframe><b onclick="alert(1)">The administrator</b> may write <a href="javascript:alert(1)">anything</a>.<div style="position:fixed;inset:0">A curtain</div>', array( 'user_id' => 1 ) );
	$say( 'Inês Okoro', 'The author of the story answers.', $under( $first ) + array( 'user_id' => $people['ines-okoro'] ) );
	$say( 'Ann O\'Neil <x>', 'A name with a quote and a tag.' );
	$say( '', 'No name at all.' );
	$say( 'Zoë 🦆', 'Emoji 👩‍👩‍👧‍👦 🏳️‍🌈 👍🏽 and smilies :) :-( :D and &#x1F600;' );
	$say( 'ليلى', 'تعليق بالعربية مع English في وسطه.' );
	$say( "\u{202E}drawkcaB", "An override: \u{202E}txet desrever\u{202C} ends here." );
	$say( 'Ivy', "1 &lt; 2 &amp;&amp; 3 &gt; 2\nA second line.\n\nA second paragraph with https://example.org/a?b=1&amp;c=2." );
	$say( 'Jo', '<strong>Allowed</strong> <em>marks</em>, <code>code</code>, <del>del</del>, <blockquote>a quotation</blockquote> and <a href="https://example.org/" rel="nofollow ugc">a link</a>.', array( 'comment_author_url' => 'https://jo.example/' ) );
	$say( 'Kim', 'A website that runs.', array( 'comment_author_url' => 'javascript:alert(1)' ) );
	$say( 'Lou', str_repeat( 'Longwordwithoutanyspace', 40 ) );
	$say( 'Max', str_repeat( "A long letter goes on and on, line after line.\n", 120 ) );
	$say( 'Pingback from elsewhere', '[&#8230;] as we wrote [&#8230;]', array( 'comment_type' => 'pingback', 'comment_author_url' => 'https://other-paper.invalid/' ) );
}
