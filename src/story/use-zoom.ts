import { type PointerEvent, useRef, useState } from "react";

type Zoom = { scale: number; x: number; y: number };
const WHOLE: Zoom = { scale: 1, x: 0, y: 0 };
const MOST = 6;
/** As far as a finger goes, in pixels, before it means another picture. */
const SWIPE = 50;

/** How large a picture is drawn and how far it is moved: by pinch, double tap and drag; a swipe means another picture. */
export function useZoom(onSwipe: (steps: 1 | -1) => void) {
	const [zoom, setZoom] = useState(WHOLE);
	const [isTouched, setIsTouched] = useState(false);
	const fingers = useRef(new Map<number, { x: number; y: number }>());
	const swipe = useRef<number>(undefined);

	const scaleTo = (next: (scale: number) => number) =>
		setZoom(({ scale, x, y }) => {
			const wanted = Math.min(MOST, Math.max(1, next(scale)));
			return wanted === 1 ? WHOLE : { scale: wanted, x: (x * wanted) / scale, y: (y * wanted) / scale };
		});

	const onPointerDown = (event: PointerEvent<HTMLElement>) => {
		event.currentTarget.setPointerCapture(event.pointerId);
		fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
		swipe.current = fingers.current.size === 1 && zoom.scale === 1 ? event.clientX : undefined;
		setIsTouched(true);
	};
	const onPointerMove = (event: PointerEvent<HTMLElement>) => {
		const before = fingers.current.get(event.pointerId);
		if (!before) return;
		const now = { x: event.clientX, y: event.clientY };
		const other = [...fingers.current].find(([id]) => id !== event.pointerId)?.[1];
		fingers.current.set(event.pointerId, now);
		if (other) {
			const apart = Math.hypot(before.x - other.x, before.y - other.y);
			const factor = Math.hypot(now.x - other.x, now.y - other.y) / Math.max(apart, 1);
			scaleTo((scale) => scale * factor);
		} else {
			const { clientWidth, clientHeight } = event.currentTarget;
			setZoom(({ scale, x, y }) => ({
				scale,
				x: within(x + now.x - before.x, ((scale - 1) * clientWidth) / 2),
				y: within(y + now.y - before.y, ((scale - 1) * clientHeight) / 2),
			}));
		}
	};
	const onPointerUp = (event: PointerEvent<HTMLElement>) => {
		fingers.current.delete(event.pointerId);
		setIsTouched(fingers.current.size > 0);
		const way = swipe.current === undefined ? 0 : event.clientX - swipe.current;
		swipe.current = undefined;
		if (event.type === "pointerup" && Math.abs(way) > SWIPE) onSwipe(way < 0 ? 1 : -1);
	};

	return {
		zoom,
		isTouched,
		reset: () => setZoom(WHOLE),
		zoomIn: () => scaleTo((scale) => scale * 1.5),
		zoomOut: () => scaleTo((scale) => scale / 1.5),
		touch: {
			onPointerDown,
			onPointerMove,
			onPointerUp,
			onPointerCancel: onPointerUp,
			onDoubleClick: () => scaleTo((scale) => (scale > 1 ? 1 : 2.5)),
		},
	};
}

function within(value: number, most: number): number {
	return Math.min(most, Math.max(-most, value));
}
