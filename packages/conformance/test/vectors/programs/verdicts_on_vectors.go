// Writes the verdicts of Go's gojsonschema on every vector: for each resource a list of booleans.
package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"

	"github.com/xeipuuv/gojsonschema"
)

type group struct {
	Tests []struct {
		Data json.RawMessage
	}
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}

func main() {
	generated, variant := os.Args[1], os.Args[2]
	files, err := filepath.Glob(filepath.Join(generated, variant, "*.schema.json"))
	must(err)
	schemas := map[string][]byte{}
	for _, file := range files {
		text, err := os.ReadFile(file)
		must(err)
		schemas[strings.TrimSuffix(filepath.Base(file), ".schema.json")] = text
	}
	verdicts := map[string][]bool{}
	for name, schema := range schemas {
		verdicts[name] = verdictsOf(compile(schema, schemas), filepath.Join(generated, "vectors", name+".json"))
	}
	must(json.NewEncoder(os.Stdout).Encode(verdicts))
}

// The other schemas are known by their `$id`; a self-contained one needs none.
func compile(schema []byte, all map[string][]byte) *gojsonschema.Schema {
	loader := gojsonschema.NewSchemaLoader()
	if !bytes.Contains(schema, []byte(`"$schema"`)) {
		loader.Draft = gojsonschema.Draft4
		loader.AutoDetect = false
	}
	for _, other := range all {
		if bytes.Contains(schema, []byte(`"$id"`)) && !bytes.Equal(other, schema) {
			must(loader.AddSchemas(gojsonschema.NewBytesLoader(other)))
		}
	}
	compiled, err := loader.Compile(gojsonschema.NewBytesLoader(schema))
	must(err)
	return compiled
}

func verdictsOf(schema *gojsonschema.Schema, file string) []bool {
	text, err := os.ReadFile(file)
	must(err)
	var groups []group
	must(json.Unmarshal(text, &groups))
	found := []bool{}
	for _, group := range groups {
		for _, test := range group.Tests {
			result, err := schema.Validate(gojsonschema.NewBytesLoader(test.Data))
			must(err)
			found = append(found, result.Valid())
		}
	}
	return found
}
