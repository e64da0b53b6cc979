export type PhpValue = string | number | boolean | null | { [key: string]: PhpValue };

const DEEPEST = 12;

/**
 * What PHP's `serialize` wrote, without objects; arrays become plain objects. Undefined for what is not that.
 * Lengths of strings are in bytes (php.net/serialize), so it works on bytes.
 */
export function parsePhp(serialized: string): PhpValue | undefined {
	const bytes = Buffer.from(serialized, "utf8");
	let at = 0;

	function until(end: string): string {
		const stop = bytes.indexOf(end, at, "latin1");
		if (stop < 0 || stop - at > 40) throw new SyntaxError("not closed");
		const text = bytes.toString("latin1", at, stop);
		at = stop + 1;
		return text;
	}

	function number(end: string): number {
		const value = Number(until(end));
		if (!Number.isFinite(value)) throw new SyntaxError("no number");
		return value;
	}

	function expect(text: string): void {
		if (bytes.toString("latin1", at, at + text.length) !== text) throw new SyntaxError("not as expected");
		at += text.length;
	}

	function value(depth: number): PhpValue {
		if (depth > DEEPEST) throw new SyntaxError("too deep");
		const kind = bytes.toString("latin1", at, at + 2);
		at += 2;
		switch (kind) {
			case "N;":
				return null;
			case "b:":
				return number(";") === 1;
			case "i:":
			case "d:":
				return number(";");
			case "s:": {
				const length = number(":");
				expect('"');
				const text = bytes.toString("utf8", at, at + length);
				at += length;
				expect('";');
				return text;
			}
			case "a:": {
				const count = number(":");
				expect("{");
				const entries: [string, PhpValue][] = [];
				for (let index = 0; index < count; index += 1) entries.push([String(value(depth + 1)), value(depth + 1)]);
				expect("}");
				return Object.fromEntries(entries);
			}
			default:
				throw new SyntaxError("not known");
		}
	}

	try {
		return value(0);
	} catch {
		return undefined;
	}
}
