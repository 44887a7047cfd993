using TiledeskContracts.Comparison.Parts;
using TiledeskContracts.Spec.Nodes;

namespace TiledeskContracts.Comparison.Schemas;

/// <summary>A schema as it works: references followed, <c>allOf</c> flattened, the spellings of null made one.</summary>
internal sealed class EffectiveSchema
{
    private static readonly string[] _unions = ["oneOf", "anyOf"];

    private readonly List<Part> _layers = [];
    private Dictionary<string, IReadOnlyList<Part>>? _branches;

    private EffectiveSchema(string key, Part origin) => (Key, Origin) = (key, origin);

    /// <summary>Names the schema within its contract.</summary>
    public string Key { get; }

    /// <summary>The schema as it is written where it is used, its own reference followed; not there for none.</summary>
    public Part Origin { get; }

    /// <summary>The schemas that all hold together, references followed; none where nothing is said.</summary>
    public IReadOnlyList<Part> Layers => _layers;

    /// <summary>Whether there is a schema at all.</summary>
    public bool Exists => Origin.Exists;

    /// <summary>Whether it is <c>false</c>, which no value fits.</summary>
    public bool IsNever { get; private set; }

    /// <summary>Whether it says nothing of the values that it takes.</summary>
    public bool IsFree => !IsNever && _layers.All(SchemaShape.IsFree);

    /// <summary>The types without null, in ordinal order; none where any may come.</summary>
    public IReadOnlyList<string> Types { get; private set; } = [];

    /// <summary>Whether null may come, however that is written.</summary>
    public bool IsNullable { get; private set; }

    /// <summary>The properties by name, in the order of the text; each with all its schemas, which hold together.</summary>
    public Dictionary<string, List<Part>> Properties { get; } = new(StringComparer.Ordinal);

    /// <summary>The names of required properties, each with the place that says so.</summary>
    public Dictionary<string, Part> Required { get; } = new(StringComparer.Ordinal);

    /// <summary>The schema of one or several schemas that hold together.</summary>
    /// <param name="schemas">The schemas as written; none for a schema that is not there.</param>
    public static EffectiveSchema Of(IReadOnlyList<Part> schemas)
    {
        var schema = new EffectiveSchema(KeyOf(schemas), schemas.Count == 0 ? default : schemas[0].Followed(IsBare));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var one in schemas)
        {
            schema.AddLayers(one, seen);
        }

        schema.Settle(seen);
        return schema;
    }

    /// <summary>What names schemas that hold together.</summary>
    /// <param name="schemas">The schemas as written.</param>
    public static string KeyOf(IReadOnlyList<Part> schemas) => schemas.Count == 1 ? KeyOf(schemas[0]) : string.Join(" & ", schemas.Select(KeyOf));

    /// <summary>The first layer's value of a keyword; not there where none has it.</summary>
    /// <param name="keyword">The keyword.</param>
    public Part First(string keyword)
    {
        foreach (var layer in _layers)
        {
            if (layer[keyword] is { Exists: true } found)
            {
                return found;
            }
        }

        return default;
    }

    /// <summary>Every layer's value of a keyword.</summary>
    /// <param name="keyword">The keyword.</param>
    public IEnumerable<Part> Each(string keyword) => _layers.Select(layer => layer[keyword]).Where(static part => part.Exists);

    /// <summary>Whether any layer says yes.</summary>
    /// <param name="keyword">The keyword.</param>
    public bool Is(string keyword) => _layers.Any(layer => layer.Is(keyword));

    /// <summary>The branches of <c>oneOf</c> or <c>anyOf</c>, without the one that is null alone.</summary>
    /// <param name="keyword">Which of both.</param>
    public IReadOnlyList<Part> Branches(string keyword) => _branches?.TryGetValue(keyword, out var branches) == true ? branches : [];

    private static string KeyOf(Part schema) => schema.Followed(IsBare).Pointer ?? "";

    private static bool IsBare(Part schema) => schema.Reference is not null && (schema.Side.IsVersion30 || (schema.Node as SpecMapping)!.Members.Count == 1);

    private static bool IsNullOnly(Part schema)
    {
        var resolved = schema.Resolved();
        var type = resolved["type"];
        return type.Value == "null" || resolved.Text("const") is null && resolved["const"].Exists
            || (type.Items.Any() && type.Items.All(static one => one.Value == "null"));
    }

    // A stack of its own: chains of schemas may be as long as the contract.
    private void AddLayers(Part schema, HashSet<string> seen)
    {
        var waiting = new Stack<Part>([schema]);
        while (waiting.Count > 0)
        {
            var layer = waiting.Pop().Followed(IsBare);
            if (!layer.Exists || !seen.Add(layer.Pointer))
            {
                continue;
            }

            if (layer.Node is SpecScalar { Kind: SpecScalarKind.Boolean })
            {
                IsNever |= SchemaShape.IsClosed(layer);
            }
            else if (layer.Reference is { } reference)
            {
                // In 3.1 what stands beside a reference holds too.
                _layers.Add(layer);
                waiting.Push(layer.Side.Target(reference, layer));
            }
            else if (layer.IsMapping)
            {
                _layers.Add(layer);
                foreach (var part in layer["allOf"].Items.Reverse())
                {
                    waiting.Push(part);
                }
            }
        }
    }

    // Layers grow while a union of one branch and null is taken for that branch.
    private void Settle(HashSet<string> seen)
    {
        for (var index = 0; index < _layers.Count; index++)
        {
            foreach (var keyword in _unions)
            {
                AddBranches(_layers[index], keyword, seen);
            }
        }

        SettleTypes();
        foreach (var layer in _layers)
        {
            foreach (var property in layer["properties"].Members)
            {
                if (!Properties.TryGetValue(property.Key, out var schemas))
                {
                    Properties.Add(property.Key, schemas = []);
                }

                // What two layers say alike is said once: else circles through layers would name ever new schemas.
                if (!schemas.Any(known => KeyOf(known) == KeyOf(property.Value)))
                {
                    schemas.Add(property.Value);
                }
            }

            foreach (var name in layer["required"].Items)
            {
                if (name.Value is { } text && !Required.ContainsKey(text))
                {
                    Required.Add(text, name);
                }
            }
        }
    }

    private void AddBranches(Part layer, string keyword, HashSet<string> seen)
    {
        var all = layer[keyword].Items.ToList();
        if (all.Count == 0)
        {
            return;
        }

        var branches = all.Where(static branch => !IsNullOnly(branch)).ToList();
        if (branches.Count < all.Count)
        {
            IsNullable = true;
        }

        if (branches.Count == 1)
        {
            AddLayers(branches[0], seen);
        }
        else
        {
            _branches ??= new(StringComparer.Ordinal);
            _branches[keyword] = [.. Branches(keyword), .. branches];
        }
    }

    private void SettleTypes()
    {
        List<string>? types = null;
        foreach (var layer in _layers)
        {
            var type = layer["type"];
            var written = type.Value is { } one ? [one] : type.Items.Select(static item => item.Value ?? "null").ToList();
            IsNullable |= layer.Is("nullable") || written.Contains("null") || layer["enum"].Items.Any(static value => value.Node is SpecScalar { Kind: SpecScalarKind.Null });
            var plain = written.Where(static name => name != "null").ToList();
            if (plain.Count > 0)
            {
                types = types is null ? plain : Both(types, plain);
            }
        }

        // Types that exclude each other leave nothing.
        IsNever |= types is { Count: 0 };
        Types = types is null ? Implied() : [.. types.Distinct(StringComparer.Ordinal).OrderBy(static name => name, StringComparer.Ordinal)];
    }

    // What holds together allows what each allows; an integer is a number.
    private static List<string> Both(List<string> one, List<string> other) =>
    [
        .. one.Where(name => other.Contains(name) || (name == "integer" && other.Contains("number"))),
        .. other.Where(name => name == "integer" && one.Contains("number") && !one.Contains(name)),
    ];

    // People leave the type out where properties or items say it.
    private List<string> Implied() => (Each("properties").Any(), Each("items").Any()) switch
    {
        (true, false) => ["object"],
        (false, true) => ["array"],
        _ => Named(),
    };

    // Named values of one kind say their type too.
    private List<string> Named()
    {
        var values = Each("const").Concat(Each("enum").SelectMany(static values => values.Items)).Select(static value => value.Node).ToList();
        var types = values.OfType<SpecScalar>().Where(static value => value.Kind != SpecScalarKind.Null).Select(static value => value.Kind.ToString().ToLowerInvariant()).Distinct().ToList();
        return types.Count == 1 && values.All(static value => value is SpecScalar) ? types : [];
    }
}
