package command

import "golang.org/x/sys/unix"

// installed is how many bytes of memory the machine has; 0 where nobody knows.
func installed() uint64 {
	var info unix.Sysinfo_t
	if unix.Sysinfo(&info) != nil {
		return 0
	}
	return uint64(info.Totalram) * uint64(info.Unit)
}
