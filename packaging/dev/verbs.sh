build_root=$root/build
mkdir -p "$build_root"
main() { local verb=${1:-help}; shift || true; case "$verb" in setup) setup build test bench lint;; *) die "unknown";; esac; }
