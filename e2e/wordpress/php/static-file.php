<?php
/** Sends a file with its type; a range of it where one is asked for, as players of sound and film do. */
function send_static_file( string $file ): void {
	$types = array(
		'avif' => 'image/avif',
		'css'  => 'text/css; charset=utf-8',
		'gif'  => 'image/gif',
		'html' => 'text/html; charset=utf-8',
		'ico'  => 'image/x-icon',
		'jpeg' => 'image/jpeg',
		'jpg'  => 'image/jpeg',
		'js'   => 'text/javascript; charset=utf-8',
		'json' => 'application/json',
		'mp3'  => 'audio/mpeg',
		'mp4'  => 'video/mp4',
		'pdf'  => 'application/pdf',
		'png'  => 'image/png',
		'svg'  => 'image/svg+xml',
		'txt'  => 'text/plain; charset=utf-8',
		'wav'  => 'audio/wav',
		'webp' => 'image/webp',
		'vtt'  => 'text/vtt',
	);
	$size  = filesize( $file );
	$start = 0;
	$end   = $size - 1;
	header( 'Content-Type: ' . ( $types[ strtolower( pathinfo( $file, PATHINFO_EXTENSION ) ) ] ?? 'application/octet-stream' ) );
	header( 'Last-Modified: ' . gmdate( 'D, d M Y H:i:s', filemtime( $file ) ) . ' GMT' );
	header( 'Accept-Ranges: bytes' );
	if ( preg_match( '/^bytes=(\d+)-(\d*)$/', $_SERVER['HTTP_RANGE'] ?? '', $range ) && (int) $range[1] < $size ) {
		$start = (int) $range[1];
		$end   = '' === $range[2] ? $end : min( $end, (int) $range[2] );
		http_response_code( 206 );
		header( "Content-Range: bytes $start-$end/$size" );
	}
	header( 'Content-Length: ' . max( 0, $end - $start + 1 ) );
	if ( 'HEAD' !== $_SERVER['REQUEST_METHOD'] && $size > 0 ) {
		echo file_get_contents( $file, false, null, $start, $end - $start + 1 );
	}
}
