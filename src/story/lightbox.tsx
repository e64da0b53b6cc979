import { type KeyboardEvent, useLayoutEffect, useRef, useState } from "react";
import type { Picture } from "../model/picture.ts";
import { texts } from "../texts/texts.ts";
import { Caption } from "./caption.tsx";
import { useZoom } from "./use-zoom.ts";
import "./lightbox.css";

type Props = {
	picture: Picture;
	/** The place of the picture among those of its story, from 1. */
	at: number;
	count: number;
	onShow: (at: number) => void;
	onClose: () => void;
};

/** A picture of a story over the whole window. */
export function Lightbox({ picture, at, count, onShow, onClose }: Props) {
	const words = texts("lightbox");
	const dialog = useRef<HTMLDialogElement>(null);
	const step = (steps: number) => {
		if (at + steps < 1 || at + steps > count) return;
		reset();
		onShow(at + steps);
	};
	const { zoom, isTouched, reset, zoomIn, zoomOut, touch } = useZoom((steps) => step(isRtl() ? -steps : steps));

	// Open and closed are the element's own: closing it gives the focus back to the picture.
	useLayoutEffect(() => {
		const box = dialog.current;
		box?.showModal();
		return () => box?.close();
	}, []);

	const onKeyDown = (event: KeyboardEvent) => {
		if (event.metaKey || event.ctrlKey || event.altKey) return;
		const forward = isRtl() ? -1 : 1;
		const act = {
			ArrowRight: () => step(forward),
			ArrowLeft: () => step(-forward),
			"+": zoomIn,
			"=": zoomIn,
			"-": zoomOut,
		}[event.key];
		if (!act) return;
		event.preventDefault();
		act();
	};

	return (
		<dialog
			ref={dialog}
			className="lightbox"
			aria-label={words.title()}
			onKeyDown={onKeyDown}
			onCancel={(event) => {
				event.preventDefault();
				onClose();
			}}
		>
			<div className="lightbox-bar">
				<p role="status">{words.position({ at, count })}</p>
				<Tool name={words.previous()} sign="‹" isTurned isOff={at === 1} onClick={() => step(-1)} />
				<Tool name={words.next()} sign="›" isTurned isOff={at === count} onClick={() => step(1)} />
				<Tool name={words.zoomOut()} sign="−" isOff={zoom.scale === 1} onClick={zoomOut} />
				<Tool name={words.zoomIn()} sign="+" onClick={zoomIn} />
				<Tool name={words.close()} sign="×" onClick={onClose} />
			</div>
			<div className="lightbox-stage" data-touched={isTouched ? "" : undefined} {...touch}>
				<div
					className="lightbox-picture"
					style={{ transform: `translate(${zoom.x}px, ${zoom.y}px) scale(${zoom.scale})` }}
				>
					<LargePicture key={at} picture={picture} sizes={`${Math.ceil(zoom.scale) * 100}vw`} />
				</div>
			</div>
			<Caption content={picture.caption} credit={picture.credit} />
		</dialog>
	);
}

function Tool({
	name,
	sign,
	isTurned = false,
	isOff = false,
	onClick,
}: {
	name: string;
	sign: string;
	/** Points the other way where lines run from right to left. */
	isTurned?: boolean;
	isOff?: boolean;
	onClick: () => void;
}) {
	return (
		<button type="button" aria-label={name} aria-disabled={isOff} onClick={onClick}>
			<span aria-hidden="true" className={isTurned ? "lightbox-way" : undefined}>
				{sign}
			</span>
		</button>
	);
}

/** The browser picks the file that fits, the best format first. */
function LargePicture({ picture, sizes }: { picture: Picture; sizes: string }) {
	const [hasFailed, setHasFailed] = useState(false);
	if (hasFailed) {
		return (
			<p role="alert">
				{texts("lightbox").missing()} {picture.alt}
			</p>
		);
	}
	return (
		<picture>
			{picture.sources?.map((source) => (
				<source key={source.type} type={source.type} srcSet={source.srcset} sizes={sizes} />
			))}
			<img
				src={picture.src}
				srcSet={picture.srcset}
				sizes={picture.srcset ? sizes : undefined}
				width={picture.width}
				height={picture.height}
				alt={picture.alt}
				draggable={false}
				onError={() => setHasFailed(true)}
			/>
		</picture>
	);
}

function isRtl(): boolean {
	return document.documentElement.dir === "rtl";
}
