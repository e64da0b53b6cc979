// @vitest-environment node
import { describe, expect, it } from "vitest";
import { parseStory } from "../testing/parse-story.ts";

describe("text whose spaces count", () => {
	it("is program text with its language, brackets and all", () => {
		expect(
			parseStory(
				'<pre class="wp-block-code"><code lang="ts" class="language-ts">a &lt; b;\n  [gallery ids="1"]\n</code></pre>',
			),
		).toEqual([{ kind: "code", text: 'a < b;\n  [gallery ids="1"]', language: "ts" }]);
		expect(parseStory('<pre class="brush: js; title: x">a<br>b</pre>')).toEqual([
			{ kind: "code", text: "a\nb", language: "js" },
		]);
		expect(parseStory('<pre class="EnlighterJSRAW" data-enlighter-language="PHP">x</pre>')).toMatchObject([
			{ language: "php" },
		]);
	});

	it("is a poem, line by line, indented as it was", () => {
		expect(parseStory('<pre class="wp-block-verse">One <em>line</em>\n  and another<br>third</pre>')).toEqual([
			{
				kind: "verse",
				content: [
					"One ",
					{ kind: "emphasis", content: ["line"] },
					{ kind: "line-break" },
					"\u00a0\u00a0and another",
					{ kind: "line-break" },
					"third",
				],
			},
		]);
	});

	it("is as it was typed", () => {
		expect(parseStory("<pre>\n\na   b\n\tc <b>d</b>\n</pre>")).toEqual([
			{ kind: "preformatted", content: ["a   b\n\tc ", { kind: "strong", content: ["d"] }] },
		]);
		expect(parseStory("<pre> \n </pre>")).toEqual([]);
	});
});
