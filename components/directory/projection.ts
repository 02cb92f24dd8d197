import { geoEqualEarth } from "d3-geo";

export const mapSize = { width: 960, height: 440 };

/** Equal-area, cut in the Atlantic, so that Hong Kong stands near the middle. */
export const projection = geoEqualEarth()
  .rotate([-150, 0])
  .fitExtent(
    [
      [4, 4],
      [mapSize.width - 4, mapSize.height + 26],
    ],
    { type: "Sphere" },
  );
