<?php
/**
 * A must-use plugin of the WordPress that tests run: nothing leaves the machine, and tests see what would have.
 */

/** In place of WordPress's own: e-mails are lines of a file. */
function wp_mail( $to, $subject, $message, $headers = '', $attachments = array() ) {
	$mail = array(
		'to'      => is_array( $to ) ? implode( ', ', $to ) : $to,
		'subject' => $subject,
		'message' => $message,
	);
	file_put_contents( SITE_FOLDER . '/mails.log', wp_json_encode( $mail ) . "\n", FILE_APPEND | LOCK_EX );
	return true;
}

add_filter(
	'pre_http_request',
	static function ( $answer, $arguments, $url ) {
		$is_here = '127.0.0.1' === wp_parse_url( $url, PHP_URL_HOST );
		return $is_here ? $answer : new WP_Error( 'http_request_not_executed', 'This site asks nobody outside.' );
	},
	PHP_INT_MAX,
	3
);

if ( ! SITE_HAS_FLOOD_CHECK ) {
	add_filter( 'comment_flood_filter', '__return_false', PHP_INT_MAX );
}

/** @return string How a test wants this site to fail, '' when it shall not. */
function testing_failure(): string {
	$file  = SITE_FOLDER . '/fail.json';
	$asked = is_file( $file ) ? json_decode( (string) file_get_contents( $file ), true ) : null;
	return is_array( $asked ) ? (string) ( $asked['mode'] ?? '' ) : '';
}

/** As plugins do that close the API to everybody who is not logged in. */
add_filter(
	'rest_authentication_errors',
	static function ( $result ) {
		$is_closed = 'closed-api' === testing_failure() && ! is_user_logged_in();
		return $is_closed ? new WP_Error( 'rest_not_logged_in', 'You are not currently logged in.', array( 'status' => 401 ) ) : $result;
	}
);

/** As security plugins do that keep the names of users from strangers. */
add_filter(
	'rest_pre_dispatch',
	static function ( $result, $server, $request ) {
		$is_locked = 'locked-users' === testing_failure() && str_starts_with( $request->get_route(), '/wp/v2/users' );
		return $is_locked ? new WP_Error( 'rest_user_cannot_view', 'Sorry, you are not allowed to list users.', array( 'status' => 401 ) ) : $result;
	},
	10,
	3
);
