#!/bin/bash
# Rebuilds everything of the map, from Debian and npm packages only. See README.md for what to install.
# usage: build.sh PN2_DIR world_map.gpkg NODE_MODULES WORK_DIR OUT_DIR
set -euo pipefail
a() { readlink -m "$1"; }; PN2=$(a "$1") GPKG=$(a "$2") NM=$(a "$3") W=$(a "$4") OUT=$(a "$5"); H=$(cd "$(dirname "$0")" && pwd); export MS="$NM/.bin/mapshaper-xl"; mkdir -p "$W" "$OUT"; cd "$W"
bash "$H/01-pn2.sh" "$PN2" "$W/ne"
python3 "$H/gpkg2geojson.py" "$GPKG" "$W/admin1.geojson"
bash "$H/00-admin1.sh" "$W/admin1.geojson" "$W/adm1"
python3 "$H/02-gshhg.py" "$W/layers"                                                            # about 5 minutes, 2 processes
node "$H/03-layers.mjs" "$W/ne" "$W/adm1" "$NM" "$W/layers"
bash "$H/04-tiles.sh" "$W/layers" "$W/base.pmtiles" "$W/detail.pmtiles"
python3 "$H/05-plain-pmtiles.py" "$W/base.pmtiles" "$OUT/basemap.pmtiles"
python3 "$H/05-plain-pmtiles.py" --regions "$W/detail.pmtiles" "$OUT/basemap-detail.pmtiles"
bash "$H/06-labels.sh" "$W/admin1.geojson" "$NM" "$OUT/labels.tsv"
node "$H/07-places.mjs" "$NM" "$OUT"
