// Package reception keeps what the front desk needs beside tickets: messages for absent colleagues (IN04), the knowledge
// base (IN07), and the ring and answer times of the hotline (IN06).
package reception
