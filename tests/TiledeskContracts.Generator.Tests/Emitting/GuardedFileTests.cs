using TiledeskContracts.Generator.Emitting;
using TiledeskContracts.Generator.Tests.Runs;
using TiledeskContracts.Generator.Writing;
using TiledeskContracts.Spec.Model;
using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Generator.Tests.Emitting;

public sealed class GuardedFileTests
{
    [Fact]
    public void Defect_InOneModel_LeavesTheOthersOfItsFile()
    {
        var file = new SourceFile<EnumModel>("V1.Enums-07.g.cs", Models.Namespace, new([Enum("Good"), Enum("Bad"), Enum("Fine")])) { ContractPath = "/acme/notes.yaml" };
        var problems = new List<SpecProblem>();

        var text = GuardedFile.Write(file, Fail, problems.Add)?.ToString();

        Assert.Contains("struct Good", text, StringComparison.Ordinal);
        Assert.Contains("struct Fine", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Bad", text, StringComparison.Ordinal);
        var problem = Assert.Single(problems);
        Assert.Equal(("TDC000", "/acme/notes.yaml", 1), (problem.Rule.Id, problem.Location.Path, problem.Location.Position.Line));
        Assert.Contains("writing V1.Enums-07.g.cs: InvalidOperationException", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Defect_InTheOnlyModel_WritesNoFile()
    {
        var file = new SourceFile<EnumModel>("V1.Enums.Bad.g.cs", Models.Namespace, new([Enum("Bad")])) { ContractPath = "/acme/notes.yaml" };
        var problems = new List<SpecProblem>();

        Assert.Null(GuardedFile.Write(file, Fail, problems.Add));
        Assert.Single(problems);
    }

    private static EnumModel Enum(string name) => Models.Enum(name, TypeKind.StringEnum);

    private static void Fail(CodeWriter code, EnumModel model)
    {
        EnumEmitter.Emit(code, model);
        if (model.Name == "Bad")
        {
            throw new InvalidOperationException();
        }
    }
}
