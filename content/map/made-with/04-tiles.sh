#!/bin/bash
# tippecanoe 2.53 (Debian 13). usage: 04-tiles.sh LAYERS_DIR OUT_BASE.pmtiles OUT_DETAIL.pmtiles      (absolute paths)
set -euo pipefail
cd "$1"; rm -f "$2" "$3"
options=(-q --full-detail=12 --low-detail=11 --buffer=8 --no-feature-limit --no-tile-size-limit --no-tiny-polygon-reduction-at-maximum-zoom
    --no-simplification-of-shared-nodes --coalesce --reorder)
tippecanoe "${options[@]}" -o "$2" -Z0 -z7 --simplification=3 land.ndjson ice.ndjson urban.ndjson water.ndjson river.ndjson border.ndjson
tippecanoe "${options[@]}" -o "$3" -Z5 -z8 --simplification=5 --simplification-at-maximum-zoom=3 g_land.ndjson ice.ndjson urban.ndjson g_water.ndjson g_river.ndjson border.ndjson
