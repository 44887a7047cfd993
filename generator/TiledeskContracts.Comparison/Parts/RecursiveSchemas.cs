using TiledeskContracts.Spec.Nodes;

namespace TiledeskContracts.Comparison.Parts;

/// <summary>Which named schemas of a contract hold themselves, directly or through others.</summary>
internal sealed class RecursiveSchemas
{
    private const string Components = "#/components/schemas/";

    private readonly Dictionary<string, List<string>> _uses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _met = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _lowest = new(StringComparer.Ordinal);
    private readonly Stack<string> _open = new();
    private readonly HashSet<string> _isOpen = new(StringComparer.Ordinal);
    private readonly HashSet<string> _found = new(StringComparer.Ordinal);

    private RecursiveSchemas(Part schemas)
    {
        foreach (var schema in schemas.Members)
        {
            _uses[Components + schema.Key] = [.. UsesOf(schema.Value.Node).Where(name => schemas[name.Substring(Components.Length)].Exists).Distinct(StringComparer.Ordinal)];
        }
    }

    /// <summary>Their pointers.</summary>
    /// <param name="root">The contract.</param>
    public static HashSet<string> Of(Part root)
    {
        var schemas = new RecursiveSchemas(root["components"]["schemas"]);
        foreach (var name in schemas._uses.Keys)
        {
            if (!schemas._met.ContainsKey(name))
            {
                schemas.Walk(name);
            }
        }

        return schemas._found;
    }

    private static IEnumerable<string> UsesOf(SpecNode? node)
    {
        var waiting = new Stack<SpecNode?>([node]);
        while (waiting.Count > 0)
        {
            var next = waiting.Pop();
            foreach (var member in (next as SpecMapping)?.Members ?? [])
            {
                waiting.Push(member.Value);
                if (member.Key.Value == "$ref" && member.Value is SpecScalar { Value: var reference } && reference.StartsWith(Components, StringComparison.Ordinal))
                {
                    yield return reference;
                }
            }

            foreach (var item in (next as SpecSequence)?.Items ?? [])
            {
                waiting.Push(item);
            }
        }
    }

    // Tarjan's strongly connected components, with a stack of its own: chains of references may be long.
    private void Walk(string start)
    {
        var path = new Stack<(string Name, int Next)>();
        Enter(start, path);
        while (path.Count > 0)
        {
            var (name, next) = path.Pop();
            if (next < _uses[name].Count)
            {
                path.Push((name, next + 1));
                var used = _uses[name][next];
                if (!_met.TryGetValue(used, out var met))
                {
                    Enter(used, path);
                }
                else if (_isOpen.Contains(used))
                {
                    _lowest[name] = Math.Min(_lowest[name], met);
                }

                continue;
            }

            Leave(name);
            if (path.Count > 0)
            {
                var outer = path.Peek().Name;
                _lowest[outer] = Math.Min(_lowest[outer], _lowest[name]);
            }
        }
    }

    private void Enter(string name, Stack<(string Name, int Next)> path)
    {
        _met[name] = _lowest[name] = _met.Count;
        _open.Push(name);
        _isOpen.Add(name);
        path.Push((name, 0));
    }

    private void Leave(string name)
    {
        if (_lowest[name] != _met[name])
        {
            return;
        }

        var circle = new List<string>();
        do
        {
            circle.Add(_open.Peek());
            _isOpen.Remove(_open.Peek());
        }
        while (_open.Pop() != name);

        if (circle.Count > 1 || _uses[name].Contains(name))
        {
            _found.UnionWith(circle);
        }
    }
}
