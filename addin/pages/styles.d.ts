// Style sheets are imported for their effect only; the build gathers them.

declare module "*.css";
