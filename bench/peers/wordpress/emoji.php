<?php
/**
 * A must-use plugin. WordPress's pages look whether the device has emoji, as ever; but where it has none, the script
 * that draws them is not fetched. Phones have emoji, and the machine that measures may not.
 */
add_filter(
	'script_loader_src',
	static fn( $source, $handle ) => 'concatemoji' === $handle ? '' : $source,
	10,
	2
);
