<?php
/** @return array<string, int> The users' ids by login; "editor" is the administrator that every site has. */
function seed_people(): array {
	wp_update_user( array( 'ID' => 1, 'display_name' => 'The Editor' ) );
	$people = array( 'editor' => 1 );
	foreach (
		array(
			array( 'ada-fenn', 'Ada Fenn', 'author', 'Ada writes about <b>tides</b>. <a href="https://ada.invalid/">Her page</a>.' ),
			array( 'tomas-arkell', 'Tomas Arkell', 'author', '' ),
			array( 'amara-oneil', 'Amara O’Neil & Sons', 'author', 'A family firm.' ),
			array( 'ines-okoro', 'Inês Okoro', 'editor', 'Inês travels slowly.' ),
			array( 'layla', 'ليلى حداد', 'author', 'تكتب ليلى عن الأنهار.' ),
			array( 'leo-castellan', 'Leo Castellan', 'contributor', '' ),
		) as $person
	) {
		$people[ $person[0] ] = seed_user( ...$person );
	}
	return $people;
}

/** @return array<string, int> The categories' ids by slug: 8 sections, one with children and grandchildren. */
function seed_sections(): array {
	$sections = array();
	foreach (
		array(
			array( 'news', 'News', '' ),
			array( 'science', 'Science &amp; Health', '', 'How things are, and <em>why</em>.' ),
			array( 'research', 'R&amp;D', 'science' ),
			array( 'tides', 'Tides', 'research' ),
			array( 'medicine', 'Medicine', 'science' ),
			array( 'history', 'History', '' ),
			array( 'places', 'Places', '' ),
			array( 'machines', 'How It Works', '' ),
			array( 'nature', 'Nature', '' ),
			array( 'culture', 'Culture', '' ),
			array( 'letters', 'Letters', '' ),
			array( 'nothing-yet', 'Nothing Yet', '' ),
		) as $section
	) {
		list( $slug, $name, $parent ) = $section;
		$description                  = $section[3] ?? '';
		$sections[ $slug ] = seed_term( 'category', $slug, $name, $sections[ $parent ] ?? 0, $description );
	}
	return $sections;
}

/** @return int[] 40 tags. */
function seed_tags(): array {
	$names = 'Locks, Ferries, Bridges, Mills, Weirs, Rain, Snow, Wind, Maps, Clocks, Keys, Paper, Ink, Bread, Tea, Salt, Ice, ' .
		'Birds, Bees, Moss, Trees, Moon, Stars, Chess, Pianos, Songs, Letters from abroad, Winter, Spring, Harvest, Archives, ' .
		'Photography, Typography, Engineering, Walking, Swimming, Towpaths, Harbours, Lamps, Patience';
	return array_map( static fn ( string $name ) => seed_term( 'post_tag', sanitize_title( $name ), $name ), explode( ', ', $names ) );
}
