import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openEmbeddedNewsroom } from "../../server/newsroom/sqlite/open-embedded-newsroom.ts";
import { openWordPressNewsroom } from "../../server/newsroom/wordpress/open-wordpress-newsroom.ts";
import type { Block } from "../../src/model/block.ts";
import { plainText } from "../../src/model/inline.ts";
import type { Story } from "../../src/model/story.ts";
import { WRITTEN_BEFORE } from "../discussed-stories.ts";
import { fillQuotes, LONG_DISCUSSION, LONG_STORY, QUOTED_STORY } from "../fill-discussion.ts";
import { fillThreads, THREADED_STORY } from "../fill-threads.ts";
import type { WordPressSite } from "./start-wordpress.ts";

/**
 * Writes the stories of the edition whose discussions journeys are about into the WordPress, at the same addresses, and
 * the same comments under them. Those with anything strange or quoted go the way of a reader's: through its own form.
 */
export async function bringEdition(site: WordPressSite): Promise<void> {
	const discussions = [{ path: LONG_STORY, comments: LONG_DISCUSSION }, ...WRITTEN_BEFORE];
	const stories = await readStories([THREADED_STORY, QUOTED_STORY, ...discussions.map((one) => one.path)]);
	const library = path.join(import.meta.dirname, "seed/library.php");
	const given = JSON.stringify({
		stories,
		discussions: Object.fromEntries(discussions.map((one) => [one.path, one.comments])),
	});
	await site.runPhp(`
		require '${library}';
		$given = json_decode( <<<'JSON'\n${given}\nJSON, true );
		seed( static function () use ( $given ) {
			foreach ( $given['stories'] as $story ) {
				$section = get_term_by( 'slug', $story['section'], 'category' );
				$story   = array( 'section' => array( $section->term_id ) ) + $story;
				$id      = seed_story( $story );
				$last    = 0;
				foreach ( $given['discussions'][ $story['path'] ] ?? array() as $at => $comment ) {
					$more = array( 'comment_author_email' => $comment['email'], 'comment_parent' => $comment['isReply'] ? $last : 0 );
					$last = seed_comment( $id, $comment['name'], $comment['text'], seed_after( $story['date'], 60 * $at ), $more );
				}
			}
		} );`);
	const dataFolder = mkdtempSync(path.join(tmpdir(), "broadsheet-bring-"));
	const newsroom = openWordPressNewsroom({ home: new URL(site.url), dataFolder, log: () => undefined });
	await fillThreads(newsroom);
	await fillQuotes(newsroom);
	await newsroom.close();
	rmSync(dataFolder, { recursive: true });
}

async function readStories(paths: readonly string[]) {
	const dataFolder = mkdtempSync(path.join(tmpdir(), "broadsheet-read-"));
	const editionFolder = path.join(import.meta.dirname, "../../edition");
	const newsroom = await openEmbeddedNewsroom({ dataFolder, editionFolder, moderation: "open" });
	const stories = await Promise.all(paths.map((one) => newsroom.story(one)));
	await newsroom.close();
	rmSync(dataFolder, { recursive: true });
	return stories.map(buildPost);
}

/** Of the body what is written in paragraphs, which is what comments quote. */
function buildPost({ path: address, headline, section, body }: Story) {
	const [, year, month, day, slug] = address.split("/");
	return {
		path: address,
		post_name: slug,
		post_title: headline,
		post_content: body.map(paragraphHtml).join("\n\n"),
		date: `${year}-${month}-${day} 16:00:00`,
		section: section?.path.split("/").at(-2),
	};
}

function paragraphHtml(block: Block): string {
	if (block.kind !== "paragraph") return "";
	return `<!-- wp:paragraph -->\n<p>${plainText(block.content)}</p>\n<!-- /wp:paragraph -->`;
}
