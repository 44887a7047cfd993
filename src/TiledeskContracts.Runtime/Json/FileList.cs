using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace TiledeskContracts.Json;

/// <summary>The files of a model, each with the text that stands for it in the model's JSON: one that nobody can foresee.</summary>
internal sealed class FileList
{
    private readonly string _mark = Guid.NewGuid().ToString("N");
    private readonly List<ApiFile> _files = [];

    public IReadOnlyList<ApiFile> All => _files;

    public string Add(ApiFile file)
    {
        _files.Add(file);
        return _mark + (_files.Count - 1).ToString(CultureInfo.InvariantCulture);
    }

    public bool TryFind(string text, [MaybeNullWhen(false)] out ApiFile file)
    {
        var isFile = text.StartsWith(_mark, StringComparison.Ordinal);
        file = isFile ? _files[int.Parse(text.AsSpan(_mark.Length), NumberStyles.None, CultureInfo.InvariantCulture)] : null;
        return isFile;
    }
}
