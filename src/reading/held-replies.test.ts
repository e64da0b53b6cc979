import { expect, it } from "vitest";
import { buildComment } from "../testing/builders.ts";
import { addHeldReply, dropHeldReplies, readHeldReplies } from "./held-replies.ts";

const NOW = Date.parse("2026-11-22T12:00:00Z");
const held = (id: string, published = "2026-11-22T11:00:00Z") => buildComment({ id, published, status: "held" });

it("keeps held replies by story, once each, until they are dropped", () => {
	addHeldReply("/a/", held("1"));
	addHeldReply("/a/", held("1"));
	addHeldReply("/a/", held("2"));
	expect(readHeldReplies("/a/", NOW).map(({ id }) => id)).toEqual(["1", "2"]);
	expect(readHeldReplies("/b/", NOW)).toEqual([]);
	dropHeldReplies("/a/", ["1"]);
	expect(readHeldReplies("/a/", NOW).map(({ id }) => id)).toEqual(["2"]);
	dropHeldReplies("/a/", ["2"]);
	expect(localStorage).toHaveLength(0);
});

it("stops showing what was not heard of for thirty days", () => {
	addHeldReply("/a/", held("1", "2026-10-22T11:00:00Z"));
	expect(readHeldReplies("/a/", NOW)).toEqual([]);
});

it("is not upset by what others left under its name", () => {
	localStorage.setItem("broadsheet:held:/a/", '{"no":"list"}');
	expect(readHeldReplies("/a/", NOW)).toEqual([]);
	localStorage.setItem("broadsheet:held:/a/", '[1, null, {"id": "1"}]');
	expect(readHeldReplies("/a/", NOW)).toEqual([]);
	localStorage.setItem("broadsheet:held:/a/", "not JSON");
	expect(readHeldReplies("/a/", NOW)).toEqual([]);
});
