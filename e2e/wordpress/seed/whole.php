<?php
/**
 * A whole newspaper: about 300 stories, and one of everything that can be strange about a WordPress. Nothing in it
 * depends on chance or on the day. The strange ones are the files of posts/, under their own names as slugs.
 */
require_once __DIR__ . '/library.php';
require_once __DIR__ . '/whole/people-and-subjects.php';
require_once __DIR__ . '/whole/library-of-media.php';
require_once __DIR__ . '/whole/plain-stories.php';
require_once __DIR__ . '/whole/strange-stories.php';
require_once __DIR__ . '/whole/discussions.php';

seed(
	static function () {
		update_option( 'blogname', 'The Ebbford Post &amp; Courier' );
		update_option( 'blogdescription', 'Ebbford’s <own> paper' );
		update_option( 'timezone_string', 'America/New_York' );
		$people   = seed_people();
		$sections = seed_sections();
		$tags     = seed_tags();
		$media    = seed_media();
		$plain    = seed_plain_stories( $people, $sections, $tags, $media );
		$strange  = seed_strange_stories( $people, $sections, $media );
		seed_discussions( $plain, $strange, $people );
		update_option( 'sticky_posts', array( $plain['the-quiet-lock-1'], $plain['the-patient-ferry-2'] ) );
	}
);
