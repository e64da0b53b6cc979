/** A browser with one tab, watched from before its first script. */
export type Engine = {
	/** Goes to an address and waits until its files are there. */
	open(address: string): Promise<void>;
	/** Runs a function in the page; it must need nothing from where it was written. */
	run<Argument, Result>(work: (argument: Argument) => Result | Promise<Result>, argument: Argument): Promise<Result>;
	/** A new tab, where a page may have come to a halt for good. */
	renew(): Promise<void>;
	resize(width: number, height: number): Promise<void>;
	/** Errors and warnings of the console since the last call. */
	complaints(): string[];
	/** Addresses asked for, since the last call. */
	asked(): string[];
	close(): Promise<void>;
};

/** What a picture that is not there, or a refused host, makes a browser say. */
export const LOADING_FAILED = /Failed to load resource|NS_ERROR|net::ERR|download failed/;
