// React renders several times faster without its checks for developers; it looks here when it is first loaded.
process.env["NODE_ENV"] ??= "production";
