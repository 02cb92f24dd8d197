#!/bin/sh
# confined.sh ROOT USER FOLDER COMMAND...: runs a program in the root of an image as compose.yaml does. Nothing can be
# written but what is in memory, no capability is left, and the user has no rights. To be called in a mount namespace of
# its own (unshare --mount). Both replicas that nginx asks are this machine.
set -e
root=$1 user=$2 folder=$3
shift 3
touch "$root/etc/hosts"
mount --bind "$root" "$root"
mount -o remount,bind,ro "$root"
mount -t tmpfs -o size=16m,mode=1777 tmpfs "$root/tmp"
if [ -d "$root/var/cache/nginx" ]; then
  mount -t tmpfs -o size=128m,uid="$user",gid="$user" tmpfs "$root/var/cache/nginx"
fi
mount --bind /dev "$root/dev"
mount -t proc proc "$root/proc"
echo '127.0.0.1 localhost portal-a portal-b' > "$root/tmp/hosts"
mount --bind "$root/tmp/hosts" "$root/etc/hosts"
# nginx opens its own output again by name, which takes a pipe that is its user's, as a runtime for containers gives it.
(
  chown "$user" /dev/fd/1
  exec chroot "$root" sh -c 'cd "$0" && user=$1 && shift && exec setpriv --reuid="$user" --regid="$user" \
    --clear-groups --bounding-set=-all --inh-caps=-all --no-new-privs "$@"' "$folder" "$user" "$@"
) 2>&1 | cat
