// @vitest-environment node
import { expect, it } from "vitest";
import { flattenHtml } from "./flatten-html.ts";
import { isElement, rawText } from "./html-node.ts";
import { parseHtml } from "./parse-html.ts";

it("gives elements with attributes, classes and text, without comments", () => {
	const [paragraph] = parseHtml('<P CLASS="a  b" ID=x>one<!-- c --> &amp; two</P>');
	if (!isElement(paragraph)) throw new Error("There is no paragraph.");
	expect(paragraph.name).toBe("p");
	expect([...paragraph.classes]).toEqual(["a", "b"]);
	expect(paragraph.attributes.get("id")).toBe("x");
	expect(rawText([paragraph])).toBe("one & two");
});

it("takes the first of two attributes of one name, as browsers do", () => {
	const [image] = parseHtml('<img srcset="a 1w" srcset="b 2w">');
	expect(isElement(image) && image.attributes.get("srcset")).toBe("a 1w");
});

it("gives the text in paragraphs of what is nested too deeply", () => {
	const nodes = parseHtml(
		`${"<div>".repeat(600)}<p>one &lt; <b>two</b></p><p>three</p><script>four</script><!-- five -->`,
	);
	expect(
		nodes
			.filter(isElement)
			.map((node) => [node.name, rawText([node])])
			.filter(([, text]) => text !== ""),
	).toEqual([
		["p", "one < two"],
		["p", "three"],
	]);
});

it("flattens without losing what is never closed", () => {
	expect(flattenHtml("a <b title='1'>b</b> <!-- c")).toBe("a b &lt;!-- c");
	expect(flattenHtml("1 < 2 <br/>İ <style>x</style>y")).toContain("y");
});
