using TiledeskContracts.Generator.Emitting;
using TiledeskContracts.Generator.Tests.Runs;
using TiledeskContracts.Spec.Model;

namespace TiledeskContracts.Generator.Tests.Emitting;

public sealed class EnumEmitterTests
{
    [Fact]
    public void Enum_OfStrings_KeepsUnknownValues() =>
        Snapshot.Verify(Emit.File(
            Models.Enum("Channel", TypeKind.StringEnum, new EnumMemberModel("Chat21", "chat21"), new EnumMemberModel("Email", "email")),
            EnumEmitter.Emit));

    [Fact]
    public void Enum_OfIntegers_HasConstantsAndParses() =>
        Snapshot.Verify(Emit.File(
            Models.Enum("RequestStatus", TypeKind.Int32Enum, new EnumMemberModel("Unserved", "100"), new EnumMemberModel("Closed", "1000")),
            EnumEmitter.Emit));
}
