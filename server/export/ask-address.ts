import type { CopyReplies } from "../../src/model/masthead.ts";
import type { Job } from "./jobs.ts";
import { withPolicy } from "./page-policy.ts";

/** Answers a GET of an address of the paper, as the server does. */
export type Ask = (address: string) => Promise<Response>;

export type AddressAnswer = { kind: "body"; body: Buffer } | { kind: "moved"; to: string };

/** Asks for what is to stand at a job's address. Throws an error that says why it can't be had. */
export async function askAddress(ask: Ask, job: Job, replies: CopyReplies): Promise<AddressAnswer> {
	const response = await ask("asked" in job && job.asked !== undefined ? job.asked : job.address);
	const to = response.headers.get("location");
	if ([301, 302, 307, 308].includes(response.status) && to !== null) {
		await response.body?.cancel();
		if (!/^\/(?!\/)/.test(to)) throw new Error(`it leads to ${to}, which is no address of this paper`);
		return { kind: "moved", to };
	}
	const expected = job.kind === "missing-page" ? 404 : 200;
	if (response.status !== expected) throw new Error(await reasonOf(response));
	if (job.kind !== "page" && job.kind !== "missing-page") {
		return { kind: "body", body: Buffer.from(await response.arrayBuffer()) };
	}
	const policy = response.headers.get("content-security-policy");
	if (policy === null) throw new Error("the page has no policy");
	return { kind: "body", body: Buffer.from(withPolicy(await response.text(), policy, replies)) };
}

/** "404, There is nothing at this address." */
async function reasonOf(response: Response): Promise<string> {
	const text = await response.text();
	const said = /"message":"([^"]{1,200})"/.exec(text)?.[1];
	const isPlain = response.headers.get("content-type")?.startsWith("text/plain") ?? false;
	return [String(response.status), said ?? (isPlain ? text.trim().slice(0, 200) : "")].filter(Boolean).join(", ");
}
