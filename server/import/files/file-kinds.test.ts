// @vitest-environment node
import { expect, test } from "vitest";
import { keptEnding } from "./file-kinds.ts";

const bytes = (text: string) => Buffer.from(text, "latin1");

test.each([
	["jpg", "\xff\xd8\xff\xe0", "jpg"],
	["jpg", "RIFF\x10\x00\x00\x00WEBPVP8 ", "jpg"],
	["png", "\x89PNG\r\n\x1a\n", "png"],
	["", "\x89PNG\r\n\x1a\n", "png"],
	["php", "GIF89a", "gif"],
	["avif", "\x00\x00\x00\x20ftypavif", "avif"],
	["mp4", "\x00\x00\x00\x20ftypisom", "mp4"],
	["m4a", "\x00\x00\x00\x20ftypM4A ", "m4a"],
	["mp3", "ID3\x04", "mp3"],
	["mp3", "\xff\xfb\x90", "mp3"],
	["webm", "\x1a\x45\xdf\xa3", "webm"],
	["pdf", "%PDF-1.7", "pdf"],
	["docx", "PK\x03\x04", "docx"],
	["csv", "hour;height\n0;1\n", "csv"],
	["vtt", "WEBVTT\n", "vtt"],
])("%s beginning with %j is kept as %s", (ending, head, kept) => {
	expect(keptEnding(ending, bytes(head))).toBe(kept);
});

test.each([
	["jpg", "<html><script>"],
	["jpg", "<svg xmlns"],
	["jpg", "MZ\x90\x00"],
	["png", "%PDF-1.7"],
	["pdf", "PK\x03\x04"],
	["docx", "%PDF-1.7"],
	["mp4", "GIF89a"],
	["csv", " \n<script>alert(1)</script>"],
	["txt", "a\x00b"],
	["svg", "<svg>"],
	["html", "<p>"],
	["js", "alert(1)"],
	["constructor", "x"],
	["", "words"],
])("%s beginning with %j is not kept", (ending, head) => {
	expect(keptEnding(ending, bytes(head))).toBeUndefined();
});
