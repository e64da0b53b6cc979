import type { BenchPicture } from "../../peer.ts";

export function BenchImage({
	picture,
	sizes,
	alt = picture.alt,
	isFirst = false,
}: {
	picture: BenchPicture;
	sizes: string;
	alt?: string;
	isFirst?: boolean;
}) {
	return (
		<picture>
			{picture.sources.map(({ type, srcset }) => (
				<source key={type} type={type} srcSet={srcset} sizes={sizes} />
			))}
			<img
				src={picture.src}
				srcSet={picture.srcset}
				sizes={sizes}
				width={picture.width}
				height={picture.height}
				alt={alt}
				loading={isFirst ? undefined : "lazy"}
			/>
		</picture>
	);
}
