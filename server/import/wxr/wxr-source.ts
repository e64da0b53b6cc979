import { statSync } from "node:fs";
import { parseTimeZone } from "../../newsroom/wordpress/client/discovery/time-zone.ts";
import { decodeEscaped } from "../../newsroom/wordpress/content/html-text.ts";
import { buildSections, type Sections } from "../../newsroom/wordpress/reading/sections.ts";
import { ImportProblem } from "../import-problem.ts";
import type { Batch, MirrorSource, PostBatch, PostKind, WpComment, WpPost } from "../mirror-source.ts";
import { parseComments, parseItem } from "./parse-item.ts";
import { readChannel, textOf, type XmlNode } from "./read-channel.ts";
import { readOverview } from "./read-overview.ts";
import type { WxrOverview } from "./wxr-overview.ts";

/** Posts of one batch: what is held in memory at a time. */
const BATCH = 20;

/** Types of posts that are no reading of their own. */
const INNER_TYPES =
	/^(?:attachment|revision|nav_menu_item|custom_css|customize_changeset|oembed_cache|user_request|wp_\w+|acf-[\w-]+|elementor_\w+|jp_\w+|feedback|safecss)$/;

type Opened = { overview: WxrOverview; home: URL; sections: Sections };

/** The files of WordPress's own exporter (WXR). They are read several times from end to end, never held whole. */
export function openWxrSource(files: readonly string[]): MirrorSource {
	let opened: Opened | undefined;
	const known = (): Opened => {
		if (!opened) throw new Error("The paper of an export is read first.");
		return opened;
	};

	async function* items(kinds: readonly string[]): AsyncIterable<XmlNode> {
		for (const file of files) {
			for await (const node of readChannel(file)) {
				const isWanted = node.name === "item" && kinds.includes(textOf(node, "wp:post_type"));
				if (isWanted && textOf(node, "wp:status") === "publish") yield node;
			}
		}
	}

	async function* posts(kind: PostKind): AsyncIterable<PostBatch> {
		const { overview, home, sections } = known();
		const facts = {
			sections,
			users: byId(overview.users.values()),
			tags: byId(overview.tags.values()),
			media: overview.media,
		};
		const total = overview.counts.get(kind) ?? 0;
		let waiting: (WpPost | undefined)[] = [];
		let before = 0;
		const take = (): PostBatch => {
			const read = waiting.flatMap((post) => post ?? []);
			const batch = { items: read, total, before, unreadable: waiting.length - read.length, next: 0, facts };
			before += waiting.length;
			waiting = [];
			return batch;
		};
		for await (const item of items([kind])) {
			waiting.push(parseItem(item, overview, home));
			if (waiting.length === BATCH) yield take();
		}
		if (waiting.length > 0) yield take();
	}

	async function* comments(): AsyncIterable<Batch<WpComment>> {
		const total = known().overview.comments;
		let before = 0;
		for await (const item of items(["post", "page"])) {
			const found = parseComments(item);
			if (found.length > 0) yield { items: found, total, before, unreadable: 0, next: 0 };
			before += found.length;
		}
	}

	return {
		name: () => JSON.stringify(files.map((file) => [file, statSync(file).mtimeMs])),
		home: () => known().home,
		paper: async () => {
			const overview = await readOverview(files);
			const home = homeOf(overview);
			if (!home) throw new ImportProblem(`${files[0]} does not say of which site it is an export.`);
			const sections = buildSections([...overview.categories.values()]);
			opened = { overview, home, sections };
			const users = [...overview.users].filter(([login]) => overview.writers.has(login)).map(([, user]) => user);
			return {
				name: decodeEscaped(overview.name),
				tagline: decodeEscaped(overview.tagline),
				language: languageOf(overview.language),
				timeZone: parseTimeZone("", overview.utcOffset),
				sections,
				users: byId(users),
				homes: [home, ...(URL.canParse(overview.link) ? [withSlash(new URL(overview.link))] : [])],
			};
		},
		posts,
		comments,
		leftovers: () =>
			[...known().overview.counts]
				.filter(([type]) => type !== "post" && type !== "page" && !INNER_TYPES.test(type))
				.map(([type, count]) => ({ reason: `of the type "${type}", which is neither post nor page`, count })),
		close: async () => undefined,
	};
}

function byId<Item extends { id: number }>(items: Iterable<Item>): Map<number, Item> {
	return new Map(Array.from(items, (item) => [item.id, item]));
}

function homeOf({ home, link }: WxrOverview): URL | undefined {
	const given = [home, link].find((text) => /^https?:\/\//i.test(text) && URL.canParse(text));
	return given === undefined ? undefined : withSlash(new URL(given));
}

function withSlash(url: URL): URL {
	if (!url.pathname.endsWith("/")) url.pathname += "/";
	url.search = "";
	url.hash = "";
	return url;
}

function languageOf(typed: string): string {
	try {
		return Intl.getCanonicalLocales(typed.replaceAll("_", "-"))[0] ?? "en";
	} catch {
		return "en";
	}
}
