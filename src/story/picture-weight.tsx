import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { formatBytes } from "../lib/format-bytes.ts";
import { useLocale } from "../lib/locale.tsx";
import { onView } from "../lib/on-view.ts";
import type { Picture } from "../model/picture.ts";
import { weightQuery } from "./weight-queries.ts";

/** What the file weighs that the browser would fetch for a picture, asked for when its box comes into view. */
export function PictureWeight({ picture, sizes }: { picture: Picture; sizes: string }) {
	const { language } = useLocale();
	const place = useRef<HTMLSpanElement>(null);
	const [address, setAddress] = useState("");
	const { data: bytes } = useQuery({ ...weightQuery(address), enabled: address !== "" });
	// What is in view, and which of the files is right for this screen, is the browser's to tell.
	useEffect(() => {
		let isOver = false;
		const find = async () => {
			const found = await findFile(picture, sizes);
			if (!isOver) setAddress(found);
		};
		const stop = place.current ? onView(place.current, () => void find()) : () => {};
		return () => {
			isOver = true;
			stop();
		};
	}, [picture, sizes]);
	return <span ref={place}>{bytes ? ` ${formatBytes(bytes, language)}` : ""}</span>;
}

/** Which files the browser may choose from, each as "/a-360.jpg 360w"; addresses may hold commas, but none ends in one. */
const CANDIDATE = /(\S*[^\s,])((?:\s+[\d.]+[wx])?\s*(?:,|$))/g;
/** The smallest picture there is, which comes from no network. */
const STAND_IN = "data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=#";

/** The browser chooses among stand-ins, one for each file: it tells of its choice only when what it chose has come. */
async function findFile(picture: Picture, sizes: string): Promise<string> {
	const files: string[] = [];
	const standIn = (address: string) => `${STAND_IN}${files.push(address) - 1}`;
	const disguise = (srcset: string) =>
		srcset.replace(CANDIDATE, (_, address: string, rest: string) => standIn(address) + rest);
	const frame = document.createElement("picture");
	const image = document.createElement("img");
	for (const { type, srcset } of picture.sources ?? []) {
		const source = document.createElement("source");
		Object.assign(source, { type, srcset: disguise(srcset), sizes });
		frame.append(source);
	}
	frame.append(image);
	if (picture.srcset) Object.assign(image, { sizes, srcset: disguise(picture.srcset) });
	image.src = standIn(picture.src);
	await new Promise((resolve) => {
		image.onload = resolve;
		image.onerror = resolve;
	});
	return files[Number(image.currentSrc.split("#").at(-1))] ?? picture.src;
}
