import { type ReactNode, type Ref, useEffect, useId, useRef, useState, useSyncExternalStore } from "react";
import { LANGUAGES } from "../model/languages.ts";
import { texts } from "../texts/texts.ts";
import { Button } from "../ui/button.tsx";
import { backToPanel } from "./back-to-panel.ts";
import { CHOICES, changeSettings, onSettingsChange, parseSettings, readSettings, type Settings } from "./settings.ts";

const SELECTS = ["typeface", "lineWidth", "lineSpacing", "letterSpacing"] as const;
const SWITCHES = ["isJustified", "isHyphenated", "hasFewerAnimations", "isSavingData"] as const;
const OWN = parseSettings({});
/** The paper's own look; what is saved and spoken is no part of it. */
const { theme, textSize, typeface, lineWidth, lineSpacing, letterSpacing, isJustified, isHyphenated } = OWN;
const OWN_LOOK = { theme, textSize, typeface, lineWidth, lineSpacing, letterSpacing, isJustified, isHyphenated };

/**
 * All that a reader may choose of the paper's look. The page behind it is the sample: everything applies at once. `isBack`:
 * the page was loaded again for the language that was chosen here.
 */
export function AppearancePanel({ id, isBack }: { id: string; isBack: boolean }) {
	const words = texts("appearance");
	const titleId = useId();
	const panel = useRef<HTMLDivElement>(null);
	const settings = useSyncExternalStore(onSettingsChange, readSettings, readSettings);
	const [isKept, setIsKept] = useState(true);
	const change = (part: Partial<Settings>) => setIsKept(changeSettings(part));

	// It is drawn for the first time because it was asked for.
	useEffect(() => {
		if (!panel.current?.matches(":popover-open")) panel.current?.showPopover();
	}, []);
	const language = useRef<HTMLSelectElement>(null);
	const isHeld = useRef(isBack);
	const takeFocus = (open: HTMLElement) => {
		(isHeld.current ? (language.current ?? open) : open).focus();
		isHeld.current = false;
	};

	return (
		<div
			ref={panel}
			id={id}
			popover="auto"
			role="dialog"
			aria-labelledby={titleId}
			tabIndex={-1}
			className="appearance"
			onToggle={(event) => event.newState === "open" && takeFocus(event.currentTarget)}
		>
			<h2 id={titleId}>{words.title()}</h2>
			<fieldset>
				<legend>{words.theme()}</legend>
				{CHOICES.theme.map((each) => (
					<label key={each}>
						<input
							type="radio"
							name="theme"
							checked={settings.theme === each}
							onChange={() => change({ theme: each })}
						/>
						{words[`theme_${each}`]()}
					</label>
				))}
			</fieldset>
			<TextSize value={settings.textSize} onChange={(size) => change({ textSize: size })} />
			{SELECTS.map((name) => (
				<Select key={name} label={words[name]()} value={settings[name]} onChange={(value) => change({ [name]: value })}>
					{CHOICES[name].map((each) => (
						<option key={each} value={each}>
							{words[`${name}_${each}` as "typeface_serif"]()}
						</option>
					))}
				</Select>
			))}
			{SWITCHES.map((name) => (
				<label key={name}>
					<input
						type="checkbox"
						checked={settings[name]}
						onChange={(event) => change({ [name]: event.currentTarget.checked })}
					/>
					{words[name]()}
				</label>
			))}
			<Select
				ref={language}
				label={words.language()}
				value={settings.language ?? ""}
				onChange={(value) => {
					change({ language: LANGUAGES.find((each) => each === value) });
					backToPanel.ask();
					location.reload();
				}}
			>
				<option value="">{words.asNewspaper()}</option>
				{LANGUAGES.map((each) => (
					<option key={each} value={each} lang={each}>
						{new Intl.DisplayNames(each, { type: "language" }).of(each)}
					</option>
				))}
			</Select>
			{!isKept && <p role="alert">{words.notKept()}</p>}
			<p className="appearance-ways">
				<Button look="plain" onClick={() => change({ ...OWN_LOOK, hasFewerAnimations: false })}>
					{words.ownLook()}
				</Button>
				<Button look="quiet" onClick={() => panel.current?.hidePopover()}>
					{words.close()}
				</Button>
			</p>
		</div>
	);
}

/** In seven steps, of which a reader need not know the names. */
function TextSize({
	value,
	onChange,
}: {
	value: Settings["textSize"];
	onChange: (size: Settings["textSize"]) => void;
}) {
	const words = texts("appearance");
	const steps = CHOICES.textSize.toSorted();
	const step = words.step({ step: value, steps: steps.length });
	return (
		<label>
			<span>{words.textSize()}</span>
			<input
				type="range"
				min={1}
				max={steps.length}
				value={value}
				aria-valuetext={step}
				onChange={(event) => {
					const chosen = steps.find((each) => each === event.currentTarget.value);
					if (chosen) onChange(chosen);
				}}
			/>
			<span aria-hidden="true">{step}</span>
		</label>
	);
}

function Select({
	ref,
	label,
	value,
	onChange,
	children,
}: {
	ref?: Ref<HTMLSelectElement>;
	label: string;
	value: string;
	onChange: (value: string) => void;
	children: ReactNode;
}) {
	return (
		<label>
			<span>{label}</span>
			<select ref={ref} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
				{children}
			</select>
		</label>
	);
}
