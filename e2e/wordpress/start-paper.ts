/**
 * Serves the production build over a real WordPress for the journeys, on loopback: the whole newspaper of the tests,
 * and stories of the journeys' own. Where the WordPress is, is written to `PLACE`.
 */
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { bringEdition } from "./bring-edition.ts";
import { HOOK_SECRET, PLACE, PORT } from "./journeys/place.ts";
import { startWordPress } from "./start-wordpress.ts";

const site = await startWordPress({ seed: "whole", hasFloodCheck: false });
await bringEdition(site);
await site.runPhp(`
	update_option( 'comment_previously_approved', 1 );
	update_option( 'comment_moderation', 0 );
	$author = get_user_by( 'login', 'ada-fenn' )->ID;
	foreach ( array( 'desk', 'phone' ) as $who ) {
		foreach ( array( 'approved', 'held', 'closing', 'guarded', 'edited', 'awaited', 'answered', 'quoted', 'reported', 'empty', 'shut' ) as $what ) {
			$id = wp_insert_post( array(
				'post_title'     => "The $what letter, $who",
				'post_name'      => "letter-$what-$who",
				'post_content'   => '<!-- wp:paragraph --><p>A story to write under.</p><!-- /wp:paragraph -->',
				'post_status'    => 'publish',
				'post_date'      => '2020-02-02 08:00:00',
				'post_author'    => $author,
				'tags_input'     => array( "Letters by $who" ),
				'comment_status' => $what === 'shut' ? 'closed' : 'open',
				'post_password'  => $what === 'guarded' ? 'open sesame' : '',
			) );
			if ( $what === 'approved' ) {
				wp_insert_comment( array(
					'comment_post_ID'      => $id,
					'comment_author'       => "Known $who",
					'comment_author_email' => "known.$who@example.org",
					'comment_content'      => 'I have been here before.',
					'comment_approved'     => 1,
				) );
			}
		}
	}`);
site.requests();

const folder = mkdtempSync(path.join(tmpdir(), "broadsheet-wordpress-e2e-"));
mkdirSync(path.dirname(PLACE), { recursive: true });
writeFileSync(PLACE, JSON.stringify({ url: site.url, folder: site.folder }));

process.env.HOST = "127.0.0.1";
process.env.PORT = String(PORT);
process.env.DATA_DIR = folder;
process.env.REPLY_LIMIT = "off";
process.env.HOOK_SECRET = HOOK_SECRET;
process.env.WORDPRESS_URL = site.url;
for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void site.stop());
await import("../../server/main.ts");
