using TiledeskContracts.Spec.Documents;
using TiledeskContracts.Spec.Nodes;

namespace TiledeskContracts.Comparison.Parts;

/// <summary>One of the two contracts: its text as nodes, its references, its version.</summary>
public sealed class ContractSide
{
    private readonly Dictionary<string, Part> _targets = new(StringComparer.Ordinal);
    private readonly Func<string, SpecNode?> _files;
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);
    private readonly List<Part> _unresolved = [];

    /// <summary>Makes a side of a contract.</summary>
    /// <param name="path">The file's path as messages name it.</param>
    /// <param name="root">The text.</param>
    /// <param name="files">The root of another file by its path as a reference writes it; null where there is none.</param>
    public ContractSide(string path, SpecMapping root, Func<string, SpecNode?>? files = null)
    {
        Path = path;
        Root = new Part(root, JsonPointer.Root, this);
        Version = Root.Text("openapi") ?? "";
        IsVersion30 = Version.StartsWith("3.0", StringComparison.Ordinal);
        _files = files ?? (static _ => null);
    }

    /// <summary>The file's path as messages name it.</summary>
    public string Path { get; }

    /// <summary>The whole document.</summary>
    public Part Root { get; }

    /// <summary>The <c>openapi</c> field as written.</summary>
    public string Version { get; }

    /// <summary>Whether it is OpenAPI 3.0, where <c>nullable</c> and boolean exclusive bounds hold.</summary>
    public bool IsVersion30 { get; }

    /// <summary>The pointers of named schemas that hold themselves.</summary>
    internal HashSet<string> Recursive => field ??= RecursiveSchemas.Of(Root);

    /// <summary>References that lead nowhere, in the order in which they were met: <c>$ref</c> by pointer.</summary>
    public IReadOnlyList<Part> Unresolved => _unresolved;

    /// <summary>The other files that references led to so far, by path as seen from the contract.</summary>
    internal SortedDictionary<string, SpecNode> Files { get; } = new(StringComparer.Ordinal);

    /// <summary>The contract as a view has it: its own text, and that of the files that it refers to.</summary>
    /// <param name="view">What is made of a text.</param>
    public ContractSide With(Func<SpecMapping, SpecMapping> view)
    {
        var seen = new Dictionary<string, SpecNode?>(StringComparer.Ordinal);
        return new ContractSide(Path, view((SpecMapping)Root.Node!), SeenAs);

        SpecNode? SeenAs(string file)
        {
            if (!seen.TryGetValue(file, out var root))
            {
                root = _files(file);
                seen.Add(file, root = root is SpecMapping mapping ? view(mapping) : root);
            }

            return root;
        }
    }

    /// <summary>What a reference leads to; a missing part where it leads nowhere.</summary>
    /// <param name="reference">The text of a <c>$ref</c>.</param>
    /// <param name="from">The part that holds it.</param>
    public Part Target(string reference, Part from)
    {
        // A reference is written as seen from the file that holds it.
        var hash = reference.IndexOf('#');
        var file = FileOf(from.Pointer, hash < 0 ? reference : reference.Substring(0, hash));
        var fragment = hash < 0 ? JsonPointer.Root : reference.Substring(hash);
        if (_targets.TryGetValue(file + fragment, out var known))
        {
            return known;
        }

        var root = file.Length == 0 ? Root.Node : _files(file);
        if (file.Length > 0 && root is not null)
        {
            Files[file] = root;
        }

        var node = root is null ? null : JsonPointer.Find(root, fragment);
        var target = node is null ? default : new Part(node, file + fragment, this);
        if (node is null)
        {
            TellUnresolved(from);
        }

        _targets.Add(file + fragment, target);
        return target;
    }

    /// <summary>Notes a reference that leads nowhere, or on and on.</summary>
    /// <param name="from">The part that holds it.</param>
    public void TellUnresolved(Part from)
    {
        if (_told.Add(from.Pointer))
        {
            _unresolved.Add(from);
        }
    }

    private static string FileOf(string pointer, string written) =>
        written.Length == 0 ? PartFiles.Of(pointer) : PartFiles.Combined(PartFiles.Of(pointer), written);
}
