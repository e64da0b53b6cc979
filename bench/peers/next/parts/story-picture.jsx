export function StoryPicture({ picture, sizes, isFirst = false, alt = picture.alt }) {
	const manner = isFirst ? { fetchPriority: "high" } : { loading: "lazy", decoding: "async" };
	return (
		<picture>
			{picture.sources.map(({ type, srcset }) => (
				<source key={type} type={type} srcSet={srcset} sizes={sizes} />
			))}
			<img
				{...manner}
				src={picture.src}
				srcSet={picture.srcset}
				sizes={sizes}
				width={picture.width}
				height={picture.height}
				alt={alt}
			/>
		</picture>
	);
}
