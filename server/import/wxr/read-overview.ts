import { createTermCollector } from "./collect-terms.ts";
import { parseAttachment } from "./parse-attachment.ts";
import { childrenOf, numberOf, readChannel, textOf, type XmlNode } from "./read-channel.ts";
import { userSlug } from "./user-slug.ts";
import { createInventedIds, createOverview, type WxrOverview } from "./wxr-overview.ts";

/** Reads an export, in one file or several, once from end to end. Throws `ImportProblem`. */
export async function readOverview(files: readonly string[]): Promise<WxrOverview> {
	const overview = createOverview();
	const inventId = createInventedIds();
	const terms = createTermCollector(overview, inventId);
	const addUser = createAddUser(overview, inventId);
	const readOffset = createReadOffset(overview);

	function readItem(item: XmlNode): void {
		const type = textOf(item, "wp:post_type");
		if (type === "attachment") readAttachment(item, overview);
		if (type === "wp_block") overview.sharedBlocks.set(numberOf(item, "wp:post_id"), textOf(item, "content:encoded"));
		if (type === "attachment" || textOf(item, "wp:status") !== "publish") return;
		overview.counts.set(type, (overview.counts.get(type) ?? 0) + 1);
		if (type !== "post" && type !== "page") return;
		const login = textOf(item, "dc:creator").trim();
		if (!overview.users.has(login)) addUser(login);
		overview.writers.add(login);
		overview.titles.set(textOf(item, "link").trim(), textOf(item, "title"));
		const comments = childrenOf(item, "wp:comment");
		overview.comments += comments.filter((node) => textOf(node, "wp:comment_approved").trim() === "1").length;
		terms.countTerms(item);
		readOffset(item);
	}

	const note = (name: "name" | "tagline" | "language" | "link" | "home") => (node: XmlNode) => {
		overview[name] ||= node.text.trim();
	};
	const readers: Record<string, (node: XmlNode) => void> = {
		item: readItem,
		title: note("name"),
		description: note("tagline"),
		language: note("language"),
		link: note("link"),
		"wp:base_blog_url": note("home"),
		"wp:author": (node) => {
			const name = textOf(node, "wp:author_display_name");
			addUser(textOf(node, "wp:author_login").trim(), { id: numberOf(node, "wp:author_id"), name });
		},
		"wp:category": terms.readCategory,
		"wp:tag": terms.readTag,
	};
	for (const file of files) {
		for await (const node of readChannel(file)) {
			if (Object.hasOwn(readers, node.name)) readers[node.name]?.(node);
		}
	}
	terms.finish();
	return overview;
}

/** E-mail addresses that stand in for logins or names are not told to anybody. */
function createAddUser({ users }: WxrOverview, inventId: () => number) {
	return (login: string, more: { id?: number; name?: string } = {}): void => {
		if (login === "") return;
		const typed = more.name?.trim() || login;
		const name = typed.includes("@") ? typed.slice(0, typed.indexOf("@")) : typed;
		users.set(login, { id: more.id || inventId(), name, slug: userSlug(login, name), description: "", link: "" });
	};
}

/** The export does not name the site's time zone: its posts say both times. */
function createReadOffset(overview: WxrOverview) {
	let newest = "";
	const time = (text: string) => Date.parse(`${text.replace(" ", "T")}Z`);
	return (item: XmlNode): void => {
		const gmt = textOf(item, "wp:post_date_gmt");
		const hours = (time(textOf(item, "wp:post_date")) - time(gmt)) / 3_600_000;
		if (!(gmt > newest && Math.abs(hours) <= 14)) return;
		newest = gmt;
		overview.utcOffset = Math.round(hours * 4) / 4;
	};
}

function readAttachment(item: XmlNode, { media, uploads }: WxrOverview): void {
	const upload = parseAttachment(item);
	if (!upload) return;
	media.set(upload.id, upload);
	const parent = numberOf(item, "wp:post_parent");
	const siblings = uploads.get(parent);
	if (siblings) siblings.push(upload.id);
	else uploads.set(parent, [upload.id]);
}
