import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** A file system of its own, of a few megabytes. */
export type SmallDisk = {
	folder: string;
	/** Takes all room that is left; gives back what makes room again. */
	fill: () => () => void;
	/** Nothing on it may be open. */
	setReadOnly: (isReadOnly: boolean) => void;
	remove: () => void;
};

/** Mounts a small disk in memory; undefined where this user may not mount (it takes Linux and root's rights). */
export function mountSmallDisk(megabytes: number): SmallDisk | undefined {
	const folder = mkdtempSync(path.join(tmpdir(), "small-disk-"));
	const mount = (...words: string[]) => spawnSync("mount", [...words, folder], { stdio: "ignore" }).status === 0;
	if (!mount("-t", "tmpfs", "-o", `size=${megabytes}m`, "tmpfs")) {
		rmSync(folder, { recursive: true });
		return undefined;
	}
	const ballast = path.join(folder, "ballast");
	return {
		folder,
		fill: () => {
			const { bavail, bsize } = statfsSync(folder);
			writeFileSync(ballast, Buffer.alloc(bavail * bsize));
			return () => rmSync(ballast);
		},
		setReadOnly: (isReadOnly) => {
			if (!mount("-o", `remount,${isReadOnly ? "ro" : "rw"}`)) throw new Error("The disk can't be mounted again.");
		},
		remove: () => {
			spawnSync("umount", [folder], { stdio: "inherit" });
			rmSync(folder, { recursive: true, force: true });
		},
	};
}
