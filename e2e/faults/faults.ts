import type { IncomingMessage, ServerResponse } from "node:http";

/** A whole answer of the server behind the proxy. */
export type Whole = { status: number; headers: Record<string, string>; body: Buffer };

/** One exchange that goes wrong. */
export type Exchange = {
	request: IncomingMessage;
	response: ServerResponse;
	/** Asks the server behind the proxy, and waits for its whole answer. */
	askServer: () => Promise<Whole>;
	/** Hands on what the server answers. */
	pass: () => Promise<void>;
	/** Done when the fault is over. */
	isOver: Promise<void>;
	/** How often this fault has struck, this time included. */
	turn: number;
};

export type Fault = (exchange: Exchange) => unknown;

const JSON_TYPE = { "content-type": "application/json; charset=utf-8" };
const HTML = { "content-type": "text/html; charset=utf-8" };
const DRIP = 1_000;
const MEGABYTE = 1024 * 1024;

/** Answers the same thing to everybody. */
function always(status: number, headers: Record<string, string>, body: string | Buffer = ""): Fault {
	return ({ response }) => response.writeHead(status, headers).end(body);
}

/** Hands on what the server answers, its JSON changed. */
function changed(change: (json: unknown) => unknown): Fault {
	return async ({ response, askServer }) => {
		const { status, headers, body } = await askServer();
		const text = headers["content-type"]?.includes("json") ? JSON.stringify(change(JSON.parse(`${body}`))) : body;
		response.writeHead(status, { ...withoutLength(headers) }).end(text);
	};
}

function withoutLength({ "content-length": _length, ...headers }: Record<string, string>): Record<string, string> {
	return headers;
}

/** Every value another one than it should be, the version of the model alone as it was. */
function mistype(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(mistype);
	if (typeof value !== "object" || value === null) return typeof value === "string" ? 7 : "seven";
	return Object.fromEntries(
		Object.entries(value).map(([name, part]) => [
			name,
			name === "version" ? part : Array.isArray(part) ? {} : mistype(part),
		]),
	);
}

/** Every list has each of its items twice. */
function double(value: unknown): unknown {
	if (Array.isArray(value)) return value.flatMap((item) => [double(item), double(item)]);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, name === "body" ? part : double(part)]));
}

/** What goes wrong between two programs that talk HTTP, as the one that asks meets it. */
export const FAULTS = {
	late: async ({ isOver, pass }) => {
		await isOver;
		await pass();
	},
	silent: () => {},
	drip: ({ response }) => {
		response.writeHead(200, JSON_TYPE).write("[");
		const dripping = setInterval(() => response.write(" "), DRIP);
		response.on("close", () => clearInterval(dripping));
	},
	reset: ({ request }) => request.socket.resetAndDestroy(),
	half: async ({ response, askServer }) => {
		const { status, headers, body } = await askServer();
		response.writeHead(status, { ...headers, "content-length": String(body.length) });
		response.write(body.subarray(0, body.length / 2), () => response.destroy());
	},
	"gzip-lie": async ({ response, askServer }) => {
		const { status, headers, body } = await askServer();
		response.writeHead(status, { ...headers, "content-encoding": "gzip" }).end(body);
	},
	redirects: ({ request, response, turn }) => {
		const path = request.url?.split("?")[0];
		response.writeHead(302, { location: `${path}?turn=${turn}` }).end();
	},
	"error-page": always(500, HTML, "<!doctype html><h1>Internal Server Error</h1>"),
	gateway: always(502, HTML, "<!doctype html><h1>Bad Gateway</h1>"),
	"busy-long": always(429, { ...HTML, "retry-after": "600" }, "<!doctype html><h1>Too Many Requests</h1>"),
	"busy-once": ({ response, turn, pass }) =>
		turn === 1 ? response.writeHead(429, { "retry-after": "1" }).end() : pass(),
	html: always(200, HTML, "<!doctype html><title>Welcome</title><h1>Welcome</h1>"),
	"sign-in": always(302, { location: "/fault-proxy/sign-in" }),
	"asks-sign-in": always(511, HTML, "<!doctype html><h1>Network Authentication Required</h1>"),
	null: always(200, JSON_TYPE, "null"),
	"wrong-types": changed(mistype),
	empty: always(200, JSON_TYPE),
	"no-content": always(204, {}),
	partial: async ({ response, askServer }) => {
		const { headers, body } = await askServer();
		const part = body.subarray(0, body.length / 2);
		const range = `bytes 0-${part.length - 1}/${body.length}`;
		response.writeHead(206, { ...withoutLength(headers), "content-range": range }).end(part);
	},
	deep: always(200, JSON_TYPE, "[".repeat(2.5 * MEGABYTE) + "]".repeat(2.5 * MEGABYTE)),
	huge: always(200, JSON_TYPE, `${" ".repeat(17 * MEGABYTE)}null`),
	twice: changed(double),
	"latin-1": async ({ response, askServer }) => {
		const { status, headers, body } = await askServer();
		// Quotation marks and dashes are not in it; Windows has bytes for them.
		const latin = `${body}`.replace(/[^\0-\xff]/g, "\x92");
		response.writeHead(status, withoutLength(headers)).end(Buffer.from(latin, "latin1"));
	},
} satisfies Record<string, Fault>;

export type FaultName = keyof typeof FAULTS;
