using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TiledeskContracts.Benchmarks.Hosting;

namespace TiledeskContracts.Benchmarks.Edits;

/// <summary>An editor with contracts open: the driver is kept from edit to edit.</summary>
internal sealed class EditSession
{
    private readonly string _text;
    private readonly string _edited;
    private GeneratorDriver _driver;
    private CSharpCompilation _compilation = Drivers.EmptyProject;
    private ContractFile _contract;
    private int _edits;

    /// <summary>Opens contracts; the last one is edited.</summary>
    public EditSession(IReadOnlyList<string> paths, string piece, string replacement)
    {
        var files = paths.Select(static path => new ContractFile(path, File.ReadAllText(path))).ToArray();
        _contract = files[^1];
        _text = File.ReadAllText(paths[^1]);
        var place = _text.IndexOf(piece, StringComparison.Ordinal);
        _edited = place < 0
            ? throw new ArgumentException($"The contract does not hold '{piece}'.", nameof(piece))
            : _text[..place] + replacement + _text[(place + piece.Length)..];
        _driver = Drivers.Run(files);
    }

    /// <summary>Types a method in a file of C#, and lets the generator look.</summary>
    public GeneratorDriver EditCode()
    {
        var tree = CSharpSyntaxTree.ParseText($"class Edited{_edits++ % 2};");
        _compilation = _compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(tree);
        return _driver = _driver.RunGenerators(_compilation);
    }

    /// <summary>Changes the words of one schema, or takes the change back.</summary>
    public GeneratorDriver EditContract()
    {
        var after = new ContractFile(_contract.Path, _edits++ % 2 == 0 ? _edited : _text);
        _driver = _driver.ReplaceAdditionalText(_contract, after);
        _contract = after;
        return _driver = _driver.RunGenerators(_compilation);
    }
}
