<?php
/**
 * The ways in which a WordPress fails before or after WordPress itself has run. `closed-api` and `locked-users` are
 * WordPress's own answers: see testing.php.
 */

/** Fails as the file says: `{"mode": "slow", "seconds": 3}`. True when the answer is complete. */
function fail_as_asked( string $file, string $path ): bool {
	$asked = is_file( $file ) ? json_decode( (string) file_get_contents( $file ), true ) : null;
	if ( ! is_array( $asked ) ) {
		return false;
	}
	$is_api = isset( $_GET['rest_route'] ) || 1 === preg_match( '#/wp-json(/|$)#', $path );
	switch ( $asked['mode'] ?? '' ) {
		case 'down':
			return send_page( 503, 'Maintenance', 'Briefly unavailable for scheduled maintenance. Check back in a minute.' );
		case '503-retry-after':
			header( 'Retry-After: ' . (int) ( $asked['seconds'] ?? 2 ) );
			return send_page( 503, 'Maintenance', 'Briefly unavailable for scheduled maintenance. Check back in a minute.' );
		case 'slow':
			usleep( (int) ( 1000000 * ( $asked['seconds'] ?? 5 ) ) );
			return false;
		case 'html-200':
			return $is_api && send_page( 200, 'Just a moment...', 'Checking your browser before you proceed.' );
		case 'login-redirect':
			if ( $is_api ) {
				header( 'Location: ' . getenv( 'SITE_PREFIX' ) . '/wp-login.php?redirect_to=' . rawurlencode( $_SERVER['REQUEST_URI'] ), true, 302 );
			}
			return $is_api;
		case 'warnings':
			if ( $is_api ) {
				ob_start( 'put_warning_first' );
			}
			return false;
		case 'truncated':
			if ( $is_api ) {
				ob_start( 'cut_in_half' );
			}
			return false;
	}
	return false;
}

/** @return true so that a caller can end with it. */
function send_page( int $status, string $title, string $text ): bool {
	http_response_code( $status );
	header( 'Content-Type: text/html; charset=utf-8' );
	echo "<!DOCTYPE html><html><head><title>$title</title></head><body><h1>$text</h1></body></html>";
	return true;
}

/** As PHP prints a warning with display_errors on. */
function put_warning_first( string $body ): string {
	return "<br />\n<b>Warning</b>:  Undefined array key \"colour\" in <b>wp-content/plugins/old/old.php</b> on line <b>17</b><br />\n$body";
}

function cut_in_half( string $body ): string {
	return substr( $body, 0, intdiv( strlen( $body ), 2 ) );
}
