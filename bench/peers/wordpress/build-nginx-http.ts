export type WordPressPlaces = {
	port: number;
	/** Where PHP answers: "127.0.0.1:8200". */
	php: string;
	/** The folder that wp-load.php is in. */
	root: string;
	/** The pictures that stand in texts, which the edition has at `/pictures/`. */
	mediaFolder: string;
	/** Where finished pages are kept; undefined: PHP makes every page anew. */
	cacheFolder?: string | undefined;
};

/** nginx in front of a WordPress as its handbook has it: files from the disk, packed; everything else from PHP. */
export function buildNginxHttp({ port, php, root, mediaFolder, cacheFolder }: WordPressPlaces): string {
	return `
types {
	text/html html; text/css css; text/javascript js; application/json json; image/svg+xml svg;
	image/avif avif; image/webp webp; image/jpeg jpg jpeg; image/png png; image/gif gif; font/woff2 woff2;
}
gzip on; gzip_comp_level 6; gzip_vary on; gzip_proxied any; gzip_min_length 256;
gzip_types text/css text/javascript application/json image/svg+xml;
${cacheFolder === undefined ? "" : `proxy_cache_path ${cacheFolder} levels=1:2 keys_zone=pages:8m inactive=1d use_temp_path=off;`}
server {
	listen 127.0.0.1:${port};
	root ${root};
	location / {
		try_files $uri @wordpress;
		# Styles, scripts, typefaces and pictures have their version in the address or in the name.
		expires 1y;
	}
	location /pictures/ { alias ${mediaFolder}/; expires 1y; }
	location ^~ /wp-content/database/ { return 404; }
	location ~ \\.php$ { try_files /dev/null @wordpress; }
	location @wordpress {
		proxy_pass http://${php};
		proxy_set_header Host $http_host;
		${cacheFolder === undefined ? "" : "proxy_cache pages; proxy_cache_key $request_uri; proxy_cache_valid 200 1d;"}
	}
}`;
}
