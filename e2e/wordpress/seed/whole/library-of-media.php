<?php
/** @return array<string, int> The attachments' ids by name: pictures of the bundled paper, one drawn here, and files. */
function seed_media(): array {
	$media = array();
	foreach (
		array(
			'tide-mill'             => 'A mill at low water',
			'lock-at-dawn'          => 'A lock at dawn',
			'bosphorus-ferry'       => 'A ferry between two shores',
			'ring-bridge'           => 'A bridge in a ring',
			'snow-on-the-bridge'    => 'Snow on a bridge',
			'leaf-oak'              => 'An oak leaf',
			'leaf-maple'            => 'A maple leaf',
			'leaf-ginkgo'           => '',
			'planet-with-two-tides' => 'A planet',
			'autumn-wood'           => 'A wood in autumn',
			'ship-on-the-sand'      => 'A ship on the sand',
			'pin-tumbler-cutaway'   => 'A lock cut open',
			'pendulum-row'          => 'A row of pendulums',
			'dough-to-crumb'        => 'Dough and bread',
			'under-a-palace'        => 'A cistern',
			'snow-stellar'          => 'A snowflake',
			'signal-at-noon'        => 'A signal',
		) as $name => $alt
	) {
		$media[ $name ] = seed_picture( $name, $alt, 'leaf-ginkgo' === $name ? '' : "<em>$alt</em>, drawn for this paper" );
	}
	$media['drawn'] = seed_file( 'drawn.png', seed_drawing( 400, 260 ), 'image/png', array(), 'A small drawing' );
	// Larger than 2560 pixels: WordPress keeps it as the original and serves one that is scaled.
	$media['huge'] = seed_file( 'huge.png', seed_drawing( 2700, 1500 ), 'image/png', array(), 'A large drawing' );
	$files         = dirname( getenv( 'SEED_PICTURES' ) ) . '/media';
	foreach (
		array(
			'the-comma'           => array( 'the-comma.mp3', 'audio/mpeg' ),
			'pendulum-wave'       => array( 'pendulum-wave.mp4', 'video/mp4' ),
			'tides'               => array( 'check-digits.csv', 'text/csv' ),
		) as $name => list( $file, $type )
	) {
		$media[ $name ] = seed_file( $file, (string) file_get_contents( "$files/$file" ), $type );
	}
	$media['pendulum-wave-words'] = seed_file( 'pendulum-wave.vtt', "WEBVTT\n\n00:00.000 --> 00:02.000\nThey start together.\n", 'text/vtt' );
	$media['timetable']           = seed_file( 'timetable.pdf', "%PDF-1.4\n%%EOF\n", 'application/pdf' );
	return $media;
}

/** A PNG of some stripes, half of it clear. */
function seed_drawing( int $width, int $height ): string {
	$picture = imagecreatetruecolor( $width, $height );
	imagesavealpha( $picture, true );
	imagefill( $picture, 0, 0, imagecolorallocatealpha( $picture, 0, 0, 0, 127 ) );
	$ink = imagecolorallocate( $picture, 32, 64, 96 );
	for ( $stripe = 0; $stripe < 8; $stripe++ ) {
		imagefilledrectangle( $picture, intdiv( $width * $stripe, 8 ), 0, intdiv( $width * $stripe, 8 ) + intdiv( $width, 16 ), $height, $ink );
	}
	ob_start();
	imagepng( $picture );
	return (string) ob_get_clean();
}
