import { Failure } from "../model/failure.ts";

/** Code that is fetched when it is needed. Throws `Failure`: outdated where it belongs to a build that is gone, or offline. */
export async function fetchCode<Module>(importing: () => Promise<Module>): Promise<Module> {
	try {
		return await importing();
	} catch (cause) {
		const kind = (await isPaperThere()) ? "outdated" : "offline";
		throw new Failure(kind, "Code could not be fetched.", { cause, isUnsent: true });
	}
}

/** Whether the paper answers at all: then code that can't be had belongs to a build that is gone. */
async function isPaperThere(): Promise<boolean> {
	const asked = fetch("/", { method: "HEAD", cache: "no-store", signal: AbortSignal.timeout(8_000) });
	return asked.then(
		({ ok }) => ok,
		() => false,
	);
}
