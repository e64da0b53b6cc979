import { type ComponentProps, type ComponentType, useEffect, useState } from "react";
import { bringTexts } from "../texts/texts.ts";
import type { Glance } from "./glance.tsx";
import { watchGlances } from "./watch-glances.ts";

type GlancePart = ComponentType<ComponentProps<typeof Glance>>;

const bringGlance = async (): Promise<GlancePart> => {
	const [part] = await Promise.all([import("./glance.tsx"), bringTexts("glance")]);
	return part.Glance;
};

/** A glance behind the link that the reader turns to. Its code is brought for the first. */
export function Glances() {
	const [Part, setPart] = useState<GlancePart>();
	const [link, setLink] = useState<HTMLAnchorElement>();
	// Pointer and focus are the document's, outside React.
	useEffect(
		() =>
			watchGlances((wanted) => {
				setLink(wanted);
				if (wanted)
					void bringGlance().then(
						(part) => setPart(() => part),
						() => undefined,
					);
			}),
		[],
	);
	return Part && link && <Part key={link.href} link={link} onClose={() => setLink(undefined)} />;
}
