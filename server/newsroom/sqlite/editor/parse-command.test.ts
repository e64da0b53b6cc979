// @vitest-environment node
import { expect, test } from "vitest";
import { type Command, parseCommand } from "./parse-command.ts";

test.each<[string, Command]>([
	["list", { kind: "list", statuses: ["approved", "held"], limit: 100 }],
	["list --held --story a-tide --limit 5", { kind: "list", statuses: ["held"], story: "a-tide", limit: 5 }],
	["list --all", { kind: "list", statuses: ["approved", "held", "spam"], limit: 100 }],
	["show 7", { kind: "show", id: 7 }],
	["approve 1 2", { kind: "mark", status: "approved", ids: [1, 2] }],
	["hold 1", { kind: "mark", status: "held", ids: [1] }],
	["spam 3", { kind: "mark", status: "spam", ids: [3] }],
	["delete 4", { kind: "delete", ids: [4] }],
	["list --reported", { kind: "list", statuses: ["approved", "held"], isReported: true, limit: 100 }],
	["dismiss 4 5", { kind: "dismiss", ids: [4, 5] }],
	["pin 4", { kind: "pin", ids: [4] }],
	["unpin 4", { kind: "unpin", ids: [4] }],
	["--help", { kind: "help" }],
	["approve -h", { kind: "help" }],
])("%s", (words, expected) => {
	expect(parseCommand(words.split(" "))).toEqual(expected);
});

test.each([
	"",
	"frob 1",
	"approve",
	"approve x",
	"approve 0",
	"approve -1",
	"show 1 2",
	"list 3",
	"list --held --spam",
	"list --reported --all",
	"pin",
])('"%s" is a mistake said in a sentence', (words) => {
	const command = parseCommand(words.split(" ").filter(Boolean));
	expect(command).toMatchObject({ kind: "mistake", sentence: expect.stringMatching(/[.?]$/) });
});

test.each(["list --frob", "list --limit x", "list --limit", "approve 1 --all", "__proto__ 1"])("so is %s", (words) => {
	expect(parseCommand(words.split(" ")).kind).toBe("mistake");
});
