import { Failure } from "../model/failure.ts";
import { ask } from "./exchange.ts";

/** How long the newsroom is waited for before anything is sent to it, in milliseconds. */
const PATIENCE = 6_000;

/**
 * Asks (`HEAD`) whether an address can be reached, before something goes there of which its writer is told whether it may
 * have arrived: what fails here was not sent, and the failure says so. Whatever breaks off after this may have arrived.
 */
export async function reach(url: string): Promise<void> {
	try {
		await ask(url, { method: "HEAD", cache: "no-store" }, PATIENCE, checkIsNewsroom);
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		const { kind, message, cause } = error;
		throw new Failure(kind, message, { cause, isUnsent: true });
	}
}

/** Not a gateway that does not reach it, nor a network that wants to be signed in to. */
function checkIsNewsroom({ status, redirected }: Response): void {
	if (status === 511 || redirected) throw new Failure("bad-answer", "Another has answered in the newsroom's place.");
	if (status >= 502 && status <= 504) throw new Failure("server", "The newsroom can't be reached behind its gateway.");
}
