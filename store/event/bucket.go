package event

// bucketsOf parts accounts so that two of one event are in one bucket: by the pair of
// principals. Accounts of several principals, and those that a reader joined, bring the
// pairs they are of into one bucket.
func bucketsOf(t *Told) [][]*Account {
	b := buckets{pairs: make(map[[2]string]int32, len(t.Accounts)/4)}
	first := make([]int32, len(t.Accounts))
	joined := map[Key]int32{}
	for i, a := range t.Accounts {
		first[i] = b.join(a.Participants)
		if t.Edits.touches(a.Key) {
			joined[a.Key] = first[i]
		}
	}
	if len(joined) > 0 {
		b.joinByHand(t.Edits, joined)
	}
	return b.gather(t.Accounts, first)
}

// buckets is pairs of names that were brought together: a union-find.
type buckets struct {
	pairs  map[[2]string]int32
	parent []int32 // by pair
}

// join brings together all pairs of some participants and returns one of them.
func (b *buckets) join(participants []string) int32 {
	first := b.pair(participants[0], participants[1])
	if len(participants) == 2 {
		return first
	}
	for i, one := range participants {
		for _, other := range participants[i+1:] {
			b.unite(first, b.pair(one, other))
		}
	}
	return first
}

// joinByHand brings together the pairs of accounts that a reader joined.
func (b *buckets) joinByHand(edits *Edits, pairs map[Key]int32) {
	for tie, one := range edits.ties {
		p, known := pairs[tie[0]]
		q, both := pairs[tie[1]]
		if one && known && both {
			b.unite(p, q)
		}
	}
}

func (b *buckets) pair(one, other string) int32 {
	if other < one {
		one, other = other, one
	}
	key := [2]string{one, other}
	n, ok := b.pairs[key]
	if !ok {
		n = int32(len(b.parent))
		b.pairs[key] = n
		b.parent = append(b.parent, n)
	}
	return n
}

func (b *buckets) unite(p, q int32) { b.parent[b.find(q)] = b.find(p) }

// find returns the pair that stands for all that were brought together with p.
func (b *buckets) find(p int32) int32 {
	for b.parent[p] != p {
		b.parent[p] = b.parent[b.parent[p]]
		p = b.parent[p]
	}
	return p
}

// gather lays the accounts out by bucket, all in one piece of memory.
func (b *buckets) gather(accounts []*Account, first []int32) [][]*Account {
	size := make([]int32, len(b.parent))
	for _, p := range first {
		size[b.find(p)]++
	}
	all, of := make([]*Account, len(accounts)), make([][]*Account, len(b.parent))
	at := int32(0)
	for p, n := range size {
		of[p] = all[at : at : at+n]
		at += n
	}
	for i, a := range accounts {
		p := b.find(first[i])
		of[p] = append(of[p], a)
	}
	filled := of[:0]
	for _, bucket := range of {
		if len(bucket) > 0 {
			filled = append(filled, bucket)
		}
	}
	return filled
}
