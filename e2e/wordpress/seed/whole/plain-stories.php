<?php
const SEED_NATURES = array( 'quiet', 'patient', 'narrow', 'borrowed', 'second', 'stubborn', 'early', 'unlit', 'wooden', 'northern', 'hollow', 'crooked', 'careful', 'salted', 'last' );
const SEED_THINGS  = array( 'lock', 'ferry', 'bridge', 'mill', 'ledger', 'orchard', 'lamp', 'kiln', 'weir', 'staircase', 'beacon', 'clock', 'harbour', 'map', 'bell', 'causeway', 'garden', 'engine', 'archive', 'tower' );

const SEED_SENTENCES = array(
	'The keeper wrote the level into a book each morning, and the book is still there.',
	'Nobody had asked for it, and by the second winter nobody could think of the town without it.',
	'It was built in a year of low water, which explains the height of the sill.',
	'From the towpath it looks like a mistake; from the river it is the only thing that makes sense.',
	'Three families lived by it, and two of them still do.',
	'The drawings were thought lost until a roof was mended in the spring.',
	'What follows was told by those who were there, and checked against what they wrote at the time.',
	'It takes nine minutes to fill and seven to empty, and nobody has ever hurried it.',
	'A surveyor measured it twice and got two answers, both of which were right.',
	'The stone came down the river in barges, and the barges went back with bread.',
	'On still evenings it can be heard as far as the second bend.',
	'The council voted for it by one voice, and the voice later said that it had been a cough.',
	'There is a mark on the wall for each flood, and the highest has a name beside it.',
	'Children learn to swim below it, where the water is slow and brown.',
	'The first engineer left no notes except a list of what not to do.',
	'It has been painted green, then grey, then green again, and each time there were letters.',
	'When the ice came early that year, forty boats waited for eleven days.',
	'The wheel turns one way at flood and the other at ebb, and does the same work both ways.',
	'A good rope lasts four seasons; a bad one, said the keeper, lasts until you need it.',
	'The measure is kept in the town hall, under glass, and is a finger short.',
	'Travellers used to set their watches by it, which says more of their watches than of it.',
	'The moss on the north side is older than the wall, and nobody can say how.',
	'It is open on Sundays, in the sense that nobody shuts it.',
	'The ledger for that decade is in three hands, of which one could not spell.',
);

/** @return array<string, int> The ids of 270 stories by slug, the newest first: `the-quiet-lock-1`, `the-patient-ferry-2` … */
function seed_plain_stories( array $people, array $sections, array $tags, array $media ): array {
	$authors  = array_values( array_diff_key( $people, array( 'editor' => 0 ) ) );
	$homes    = array( 'news', 'science', 'history', 'places', 'machines', 'nature', 'culture', 'letters', 'research', 'tides', 'medicine' );
	$pictures = array_values( array_intersect_key( $media, array_flip( array( 'tide-mill', 'lock-at-dawn', 'bosphorus-ferry', 'ring-bridge', 'snow-on-the-bridge', 'autumn-wood', 'ship-on-the-sand', 'pendulum-row', 'dough-to-crumb', 'huge' ) ) ) );
	$stories  = array();
	for ( $number = 1; $number <= 270; $number++ ) {
		$nature = SEED_NATURES[ ( $number - 1 ) % count( SEED_NATURES ) ];
		$thing  = SEED_THINGS[ ( $number - 1 ) % count( SEED_THINGS ) ];
		// Ten of them in the same second.
		$hours = $number > 100 && $number <= 110 ? 100 : $number;
		$slug  = "the-$nature-$thing-$number";
		$story = array(
			'post_name'    => $slug,
			'post_title'   => ucfirst( "the $nature $thing" ) . ( $number > 60 ? ', part ' . intdiv( $number, 60 ) : '' ),
			'post_content' => seed_prose( $number ),
			'post_excerpt' => 0 === $number % 3 ? '' : SEED_SENTENCES[ ( $number * 7 ) % count( SEED_SENTENCES ) ],
			'post_author'  => $authors[ $number % count( $authors ) ],
			'date'         => seed_after( '2025-06-30 13:00:00', -26 * 3600 * $hours ),
			'section'      => array( $sections[ $homes[ $number % count( $homes ) ] ] ),
			'tags'         => array( $tags[ $number % 40 ], $tags[ ( $number * 7 + 3 ) % 40 ], $tags[ ( $number * 11 + 5 ) % 40 ] ),
			'picture'      => 0 === $number % 4 ? 0 : $pictures[ $number % count( $pictures ) ],
		);
		$stories[ $slug ] = seed_story( $story );
	}
	return $stories;
}

/** Three to nine paragraphs with a heading in between, the same for the same number. */
function seed_prose( int $number ): string {
	$blocks = array();
	$count  = count( SEED_SENTENCES );
	for ( $paragraph = 0; $paragraph < 3 + $number % 7; $paragraph++ ) {
		if ( 2 === $paragraph ) {
			$blocks[] = "<!-- wp:heading -->\n<h2 class=\"wp-block-heading\">What the book says</h2>\n<!-- /wp:heading -->";
		}
		$sentences = array();
		for ( $at = 0; $at < 3 + ( $number + $paragraph ) % 3; $at++ ) {
			$sentences[] = SEED_SENTENCES[ ( $number * 5 + $paragraph * 4 + $at ) % $count ];
		}
		$blocks[] = "<!-- wp:paragraph -->\n<p>" . implode( ' ', $sentences ) . "</p>\n<!-- /wp:paragraph -->";
	}
	return implode( "\n\n", $blocks );
}
