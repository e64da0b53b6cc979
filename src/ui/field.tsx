import { type ComponentProps, useId } from "react";

type FieldProps = {
	label: string;
	/** Said below the label: what becomes of it, what it is for. */
	hint?: string;
	/** The problem in words; announced, and shown beside the field. */
	problem?: string | undefined;
};

const BOX =
	"mt-1 block w-full border border-edge bg-field px-3 py-2 font-sans text-base text-ink aria-invalid:border-accent aria-invalid:outline-accent";

/** One line of input with its label, hint and problem tied to it. */
export function Field({ label, hint, problem, required, ...input }: FieldProps & ComponentProps<"input">) {
	const id = useId();
	return (
		<FieldFrame id={id} label={label} hint={hint} problem={problem} isRequired={required === true}>
			<input {...input} {...describe(id, hint, problem)} required={required} className={BOX} />
		</FieldFrame>
	);
}

/** Many lines of input; grows with what is typed where the browser can. */
export function TextField({ label, hint, problem, required, ...input }: FieldProps & ComponentProps<"textarea">) {
	const id = useId();
	return (
		<FieldFrame id={id} label={label} hint={hint} problem={problem} isRequired={required === true}>
			<textarea
				{...input}
				{...describe(id, hint, problem)}
				required={required}
				className={`${BOX} field-sizing-content min-h-36`}
			/>
		</FieldFrame>
	);
}

function FieldFrame({
	id,
	label,
	hint,
	problem,
	isRequired,
	children,
}: {
	id: string;
	label: string;
	hint?: string | undefined;
	problem?: string | undefined;
	isRequired: boolean;
	children: React.ReactNode;
}) {
	return (
		<div className="mb-4">
			<div className="flex flex-wrap items-baseline gap-x-3 font-sans text-sm">
				<label htmlFor={id} className="font-semibold">
					{label}
					{isRequired && (
						<span aria-hidden="true" className="text-accent">
							{" *"}
						</span>
					)}
				</label>
				{hint && (
					<p id={`${id}-hint`} className="text-ink-soft">
						{hint}
					</p>
				)}
			</div>
			{children}
			{problem && (
				<p id={`${id}-problem`} className="mt-1 font-sans text-sm font-semibold text-accent">
					{problem}
				</p>
			)}
		</div>
	);
}

function describe(id: string, hint: string | undefined, problem: string | undefined) {
	const describedBy = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(" ");
	return {
		id,
		"aria-invalid": problem ? true : undefined,
		"aria-describedby": describedBy === "" ? undefined : describedBy,
	};
}
